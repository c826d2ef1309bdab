package io.stancewire.training.evaluate;

import io.stancewire.analysis.attribution.Attribution;
import io.stancewire.analysis.paragraph.ParagraphReading;
import io.stancewire.contracts.Span;
import io.stancewire.training.data.GoldArticle;
import io.stancewire.training.data.GoldArticle.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Compares the attributions found in articles with those of people: whole ones by the overlap of their contents (intersection over
 * union, one to one, best first), and contiguous pieces to the character, as CofeNet counts them (Wang et al., COLING 2022).
 */
final class AttributionScore {
    private static final double LOOSE = 0.3;
    private static final double TIGHT = 0.8;

    private int gold;
    private int found;
    private int loose;
    private int tight;
    private final Pieces sources = new Pieces();
    private final Pieces cues = new Pieces();
    private final Pieces contents = new Pieces();

    private record Pair(double overlap, int gold, int found) {}

    /** @param readings the article's paragraphs, in order */
    void add(GoldArticle article, List<ParagraphReading> readings) {
        List<BitSet> wanted = new ArrayList<>();
        for (Relation relation : article.relations()) {
            if (!relation.nested() && !relation.content().isEmpty()) {
                wanted.add(characters(relation.content()));
                sources.want(article.id(), relation.source());
                cues.want(article.id(), relation.cue());
                contents.want(article.id(), relation.content());
            }
        }
        List<BitSet> got = new ArrayList<>();
        for (ParagraphReading reading : readings) {
            int start = article.paragraphs().get(reading.index()).start();
            for (Attribution attribution : reading.attributions()) {
                if (!attribution.nested()) {
                    got.add(characters(placed(reading, attribution.content(), start)));
                    sources.find(article.id(), placed(reading, attribution.source(), start));
                    cues.find(article.id(), placed(reading, attribution.cue(), start));
                    contents.find(article.id(), placed(reading, attribution.content(), start));
                }
            }
        }
        gold += wanted.size();
        found += got.size();
        match(wanted, got);
    }

    private void match(List<BitSet> wanted, List<BitSet> got) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < wanted.size(); g++) {
            for (int f = 0; f < got.size(); f++) {
                double overlap = overlap(wanted.get(g), got.get(f));
                if (overlap >= LOOSE) {
                    pairs.add(new Pair(overlap, g, f));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        for (Pair pair : pairs) {
            if (!usedGold.contains(pair.gold()) && !usedFound.contains(pair.found())) {
                usedGold.add(pair.gold());
                usedFound.add(pair.found());
                loose++;
                tight += pair.overlap() >= TIGHT ? 1 : 0;
            }
        }
    }

    double looseF1() {
        return f1(loose, found, gold);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "attributions %d, found %d, F1 at 0.3 %.4f, at 0.8 %.4f, exact source %.4f cue %.4f content %.4f",
                gold,
                found,
                looseF1(),
                f1(tight, found, gold),
                sources.f1(),
                cues.f1(),
                contents.f1());
    }

    private static List<Span> placed(ParagraphReading reading, List<Span> tokens, int start) {
        return tokens.stream()
                .map(reading::characters)
                .map(span -> new Span(span.start() + start, span.end() + start))
                .toList();
    }

    private static BitSet characters(List<Span> spans) {
        BitSet set = new BitSet();
        spans.forEach(span -> set.set(span.start(), span.end()));
        return set;
    }

    private static double overlap(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        BitSet either = (BitSet) one.clone();
        either.or(other);
        return (double) both.cardinality() / either.cardinality();
    }

    static double f1(int right, int found, int gold) {
        return right == 0 ? 0 : 2.0 * right / (found + gold);
    }

    /** Pieces of one kind, as sets over all articles. */
    private static final class Pieces {
        private final Set<String> gold = new HashSet<>();
        private final Set<String> found = new HashSet<>();

        void want(String article, List<Span> spans) {
            spans.forEach(span -> gold.add(article + span));
        }

        void find(String article, List<Span> spans) {
            spans.forEach(span -> found.add(article + span));
        }

        double f1() {
            Set<String> both = new HashSet<>(gold);
            both.retainAll(found);
            return AttributionScore.f1(both.size(), found.size(), gold.size());
        }
    }
}
