package io.stancewire.training.data;

import io.stancewire.analysis.attribution.Role;
import io.stancewire.analysis.encoder.Tokenizer;
import io.stancewire.contracts.Span;
import io.stancewire.training.data.Example.Attribution;
import io.stancewire.training.data.Example.ReferenceLabel;
import io.stancewire.training.data.Example.StanceLabel;
import io.stancewire.training.data.Example.Tags;
import io.stancewire.training.data.GoldArticle.Relation;
import io.stancewire.training.data.GoldArticle.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Turns an article into one example a paragraph, for all tasks that its labels cover. */
public final class ArticleExamples {
    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "him",
            "her",
            "his",
            "hers",
            "they",
            "them",
            "their",
            "it",
            "its",
            "we",
            "us",
            "our",
            "i",
            "me",
            "my",
            "you",
            "your",
            "himself",
            "herself",
            "themselves",
            "itself");

    private final Tokenizer tokenizer;

    public ArticleExamples(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    public List<Example> of(GoldArticle article) {
        List<Example> examples = new ArrayList<>();
        for (int index = 0; index < article.paragraphs().size(); index++) {
            examples.add(example(article, index));
        }
        return examples;
    }

    private Example example(GoldArticle article, int index) {
        Span paragraph = article.paragraphs().get(index);
        TokenSpans tokens = new TokenSpans(tokenizer.tokenize(paragraph.of(article.text())), paragraph.start());
        List<Relation> here = article.relations().stream()
                .filter(relation -> !relation.cue().isEmpty()
                        && paragraph.contains(relation.cue().get(0)))
                .filter(relation -> !tokens.of(relation.cue()).isEmpty())
                .toList();
        List<StanceLabel> stances = new ArrayList<>();
        int[] targets = stances(article, here, tokens, stances);
        String sentiment = article.sentiments().get(index);
        return new Example(
                tokens.ids(),
                tokens.types(),
                new Tags(
                        cueTags(here, tokens, false),
                        nestedTags(article, here, tokens),
                        mentionTags(article, tokens),
                        targets),
                here.stream().map(relation -> attribution(relation, tokens)).toList(),
                stances,
                List.of(),
                article.chains().isEmpty() ? List.of() : references(article.chains(), tokens),
                sentiment == null ? Example.UNKNOWN : Labels.polarity(sentiment),
                false,
                Example.UNKNOWN,
                Example.UNKNOWN);
    }

    private static int[] cueTags(List<Relation> relations, TokenSpans tokens, boolean nested) {
        int[] tags = new int[tokens.length()];
        for (Relation relation : relations) {
            if (relation.nested() == nested) {
                List<Span> pieces = tokens.of(relation.cue());
                for (Span piece : pieces) {
                    Arrays.fill(tags, piece.start(), piece.end(), 2);
                }
                tags[pieces.get(0).start()] = 1;
            }
        }
        return tags;
    }

    /** Where nested ones are not marked, one may stand in any content: what is tagged nothing there is not known. */
    private static int[] nestedTags(GoldArticle article, List<Relation> relations, TokenSpans tokens) {
        int[] tags = cueTags(relations, tokens, true);
        if (!article.marksNested()) {
            for (Relation relation : article.relations()) {
                for (Span piece : tokens.of(relation.content())) {
                    Arrays.fill(tags, piece.start(), piece.end(), Example.UNKNOWN);
                }
            }
        }
        return tags;
    }

    private static Attribution attribution(Relation relation, TokenSpans tokens) {
        int[] roles = new int[tokens.length()];
        fill(roles, tokens.of(relation.source()), Role.SOURCE_BEGIN.ordinal());
        fill(roles, tokens.of(relation.content()), Role.CONTENT_BEGIN.ordinal());
        return new Attribution(tokens.of(relation.cue()), roles);
    }

    /** Begin, inside, end, single stand in this order among the roles. */
    private static void fill(int[] roles, List<Span> pieces, int begin) {
        for (Span piece : pieces) {
            if (piece.length() == 1) {
                roles[piece.start()] = begin + 3;
            } else {
                Arrays.fill(roles, piece.start(), piece.end(), begin + 1);
                roles[piece.start()] = begin;
                roles[piece.end() - 1] = begin + 2;
            }
        }
    }

    private static int[] mentionTags(GoldArticle article, TokenSpans tokens) {
        if (article.entities().isEmpty()) {
            return null;
        }
        int[] tags = new int[tokens.length()];
        article.entities().forEach(entity -> tokens.of(List.of(entity.span())).forEach(span -> {
            int begin = 1 + 2 * Labels.entity(entity.type());
            Arrays.fill(tags, span.start(), span.end(), begin + 1);
            tags[span.start()] = begin;
        }));
        return tags;
    }

    /** Adds the stances of the paragraph's relations, and gives the tags of their targets; null where none is labelled. */
    private static int[] stances(
            GoldArticle article, List<Relation> relations, TokenSpans tokens, List<StanceLabel> stances) {
        TargetFinder finder = new TargetFinder(article);
        int[] tags = new int[tokens.length()];
        Arrays.fill(tags, Example.UNKNOWN);
        for (Relation relation : relations) {
            if (relation.labelled()) {
                tokens.of(relation.content()).forEach(piece -> fillUnless(tags, piece));
            }
        }
        for (Relation relation : relations) {
            for (Target target : relation.targets()) {
                List<Span> mentions = tokens.of(finder.mentions(target.name(), relation.content()));
                for (Span mention : mentions) {
                    Arrays.fill(tags, mention.start(), mention.end(), 2);
                    tags[mention.start()] = 1;
                }
                if (!mentions.isEmpty()) {
                    stances.add(new StanceLabel(
                            tokens.of(relation.source()),
                            tokens.of(relation.cue()),
                            tokens.of(relation.content()),
                            mentions,
                            Labels.stance(target.stance())));
                }
            }
        }
        if (article.chains().isEmpty()) {
            forgetPronouns(article, tokens, tags);
        }
        return Arrays.stream(tags).allMatch(tag -> tag == Example.UNKNOWN) ? null : tags;
    }

    private static void fillUnless(int[] tags, Span piece) {
        for (int i = piece.start(); i < piece.end(); i++) {
            tags[i] = Math.max(tags[i], 0);
        }
    }

    /** Without chains it is not known whether a pronoun stands for a target. */
    private static void forgetPronouns(GoldArticle article, TokenSpans tokens, int[] tags) {
        for (Span word : Words.of(article.text())) {
            if (PRONOUNS.contains(word.of(article.text()).toLowerCase(java.util.Locale.ROOT))) {
                tokens.of(List.of(word)).forEach(span -> Arrays.fill(tags, span.start(), span.end(), Example.UNKNOWN));
            }
        }
    }

    private static List<ReferenceLabel> references(List<List<Span>> chains, TokenSpans tokens) {
        return References.of(chains.stream().map(tokens::of).toList());
    }
}
