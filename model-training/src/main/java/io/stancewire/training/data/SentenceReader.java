package io.stancewire.training.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stancewire.analysis.encoder.TokenType;
import io.stancewire.analysis.encoder.Tokenizer;
import io.stancewire.analysis.encoder.Tokens;
import io.stancewire.contracts.Span;
import io.stancewire.training.data.Example.ReferenceLabel;
import io.stancewire.training.data.Example.StanceLabel;
import io.stancewire.training.data.Example.Tags;
import io.stancewire.training.data.Example.ToneLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Reads the sets of single texts: one example a line. */
public final class SentenceReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Tags NO_TAGS = new Tags(null, null, null, null);
    private static final int LONGEST = 512;

    private final Tokenizer tokenizer;

    public SentenceReader(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** NewsMTSC (Hamborg and Donnay, EACL 2021): the sentiment of a sentence towards a person in it. */
    public List<Example> tones(Path file) throws IOException {
        return lines(file, node -> {
            TokenSpans tokens = tokens(node);
            List<Span> target = tokens.of(List.of(new Offsets(text(node))
                    .span(node.path("start").asInt(), node.path("end").asInt())));
            return target.isEmpty()
                    ? List.of()
                    : List.of(example(
                            tokens,
                            List.of(),
                            List.of(new ToneLabel(target.get(0), Labels.polarity(label(node)))),
                            List.of()));
        });
    }

    /** DSE (Park, Pan and Joo, 2021): what each of two parties in a sentence expresses towards the other. */
    public List<Example> pairs(Path file) throws IOException {
        return lines(file, node -> {
            TokenSpans tokens = tokens(node);
            Offsets offsets = new Offsets(text(node));
            List<Span> first = tokens.of(List.of(offsets.span(node.path("first"))));
            List<Span> second = tokens.of(List.of(offsets.span(node.path("second"))));
            if (first.isEmpty() || second.isEmpty()) {
                return List.of();
            }
            String holder = node.path("holder").asText();
            int stance = Labels.stance(node.path("stance").asText());
            int none = Labels.stance("neutral");
            return List.of(example(
                    tokens,
                    List.of(
                            new StanceLabel(
                                    first, List.of(), List.of(), second, holder.equals("first") ? stance : none),
                            new StanceLabel(
                                    second, List.of(), List.of(), first, holder.equals("second") ? stance : none)),
                    List.of(),
                    List.of()));
        });
    }

    /** Sentences that are positive or negative: SST-2 (Socher et al., 2013), MPQA (Wilson, 2008). */
    public List<Example> sentiments(Path file) throws IOException {
        return lines(file, node -> {
            TokenSpans tokens = tokens(node);
            return List.of(new Example(
                    tokens.ids(),
                    tokens.types(),
                    NO_TAGS,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Labels.polarity(label(node)),
                    true,
                    Example.UNKNOWN,
                    Example.UNKNOWN));
        });
    }

    /** A text and a topic; each once more with the topic of another line, of which it is not about. */
    public List<Example> topics(Path file, long seed) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        lines(file, node -> {
            nodes.add(node);
            return List.of();
        });
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (JsonNode node : nodes) {
            String topic = node.path("topic").asText();
            examples.add(topic(topic, text(node), 1, Labels.stance(label(node))));
            String other = nodes.get(random.nextInt(nodes.size())).path("topic").asText();
            if (!other.equals(topic)) {
                examples.add(topic(other, text(node), 0, Example.UNKNOWN));
            }
        }
        return examples;
    }

    /** GAP (Webster et al., TACL 2018): whether a pronoun refers to the one name, the other, or none of them. */
    public List<Example> pronouns(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String line :
                Files.readAllLines(file).subList(1, (int) Files.lines(file).count())) {
            String[] fields = line.split("\t", -1);
            Offsets offsets = new Offsets(fields[1]);
            TokenSpans tokens = new TokenSpans(tokenizer.tokenize(fields[1]), 0);
            List<Span> pronoun = tokens.of(List.of(named(offsets, fields[2], fields[3])));
            List<Span> first = tokens.of(List.of(named(offsets, fields[4], fields[5])));
            List<Span> second = tokens.of(List.of(named(offsets, fields[7], fields[8])));
            if (!pronoun.isEmpty() && !first.isEmpty() && !second.isEmpty()) {
                examples.add(example(
                        tokens,
                        List.of(),
                        List.of(),
                        List.of(new ReferenceLabel(
                                pronoun.get(0),
                                List.of(first.get(0), second.get(0)),
                                List.of(Boolean.parseBoolean(fields[6]), Boolean.parseBoolean(fields[9]))))));
            }
        }
        return examples;
    }

    private static Span named(Offsets offsets, String name, String offset) {
        int start = Integer.parseInt(offset);
        return offsets.span(start, start + name.codePointCount(0, name.length()));
    }

    private Example topic(String topic, String text, int relevance, int stance) {
        Tokens first = tokenizer.tokenize(topic);
        Tokens second = tokenizer.tokenize(text);
        int length = Math.min(second.size(), LONGEST - 3 - first.size());
        int[] ids = new int[first.size() + length + 3];
        int[] types = new int[ids.length];
        ids[0] = Tokenizer.START;
        System.arraycopy(first.ids(), 0, ids, 1, first.size());
        Arrays.fill(types, 1, first.size() + 2, TokenType.TOPIC);
        ids[first.size() + 1] = Tokenizer.END;
        System.arraycopy(second.ids(), 0, ids, first.size() + 2, length);
        System.arraycopy(second.types(), 0, types, first.size() + 2, length);
        ids[ids.length - 1] = Tokenizer.END;
        return new Example(
                ids,
                types,
                NO_TAGS,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Example.UNKNOWN,
                false,
                relevance,
                stance);
    }

    private static Example example(
            TokenSpans tokens, List<StanceLabel> stances, List<ToneLabel> tones, List<ReferenceLabel> references) {
        return new Example(
                tokens.ids(),
                tokens.types(),
                NO_TAGS,
                List.of(),
                stances,
                tones,
                references,
                Example.UNKNOWN,
                false,
                Example.UNKNOWN,
                Example.UNKNOWN);
    }

    private TokenSpans tokens(JsonNode node) {
        return new TokenSpans(tokenizer.tokenize(text(node)), 0);
    }

    private static String text(JsonNode node) {
        return node.path("text").asText();
    }

    private static String label(JsonNode node) {
        return node.path("label").asText();
    }

    private interface LineReader {
        List<Example> read(JsonNode node) throws IOException;
    }

    private static List<Example> lines(Path file, LineReader reader) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> !line.isBlank()).forEach(line -> {
                try {
                    examples.addAll(reader.read(JSON.readTree(line)));
                } catch (IOException e) {
                    throw new UncheckedIOException("in " + file, e);
                }
            });
        }
        return examples;
    }
}
