package io.stancewire.training.train;

import io.stancewire.analysis.encoder.Tokenizer;
import io.stancewire.training.data.ArticleExamples;
import io.stancewire.training.data.ArticleReader;
import io.stancewire.training.data.Example;
import io.stancewire.training.data.GoldArticle;
import io.stancewire.training.data.SentenceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** How often a run reads each data set: 2 is twice, 0.3 a random third. */
public final class Mixture {
    private final Path data;
    private final Tokenizer tokenizer;
    private final long seed;

    Mixture(Path data, Tokenizer tokenizer, long seed) {
        this.data = data;
        this.tokenizer = tokenizer;
        this.seed = seed;
    }

    /** The sets of the published model. */
    public static Map<String, Double> standard() {
        Map<String, Double> passes = new TreeMap<>();
        passes.put("polnear", 1.6);
        passes.put("news", 3.0);
        passes.put("written", 3.0);
        passes.put("newsmtsc", 1.5);
        passes.put("dse", 0.5);
        passes.put("sst2", 0.4);
        passes.put("mpqa", 0.4);
        passes.put("gap", 0.7);
        passes.put("topics", 0.08);
        return passes;
    }

    /** The examples of a run. */
    List<Example> examples(Map<String, Double> passes) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<String, Double> entry : passes.entrySet()) {
            examples.addAll(repeated(read(entry.getKey()), entry.getValue(), new Random(seed)));
        }
        return examples;
    }

    private List<Example> read(String set) throws IOException {
        SentenceReader sentences = new SentenceReader(tokenizer);
        return switch (set) {
            case "polnear" -> articles(ArticleReader.readPolnear(
                    data.resolve("polnear/train.json"),
                    data.resolve("stance-gold/train.json"),
                    data.resolve("polnear/silver.json.gz")));
            case "news" -> articles(ArticleReader.read(data.resolve("stance-gold/news-train.json"), true));
            case "written" -> articles(ArticleReader.read(data.resolve("stance-gold/written-train.json"), true));
            case "newsmtsc" -> sentences.tones(data.resolve("newsmtsc/train.jsonl"));
            case "dse" -> sentences.pairs(data.resolve("dse/train.jsonl"));
            case "sst2" -> sentences.sentiments(data.resolve("sst2/train.jsonl"));
            case "mpqa" -> sentences.sentiments(data.resolve("mpqa/train.jsonl"));
            case "gap" -> sentences.pronouns(data.resolve("gap/train.tsv"));
            case "topics" -> topics(sentences);
            default -> throw new IllegalArgumentException("no data set is called " + set);
        };
    }

    private List<Example> articles(List<GoldArticle> articles) {
        ArticleExamples maker = new ArticleExamples(tokenizer);
        return articles.stream().flatMap(article -> maker.of(article).stream()).toList();
    }

    private List<Example> topics(SentenceReader sentences) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String set : List.of(
                "topic-stance/perspectrum",
                "topic-stance/touche23",
                "topic-stance/gwsd",
                "topic-stance/multitarget",
                "topic-stance/vaccinelies")) {
            examples.addAll(sentences.topics(data.resolve(set + "-train.jsonl"), seed));
        }
        examples.addAll(sentences.topics(data.resolve("semeval2016-stance/train.jsonl"), seed));
        return examples;
    }

    private static List<Example> repeated(List<Example> examples, double passes, Random random) {
        List<Example> repeated = new ArrayList<>();
        for (int pass = 0; pass < (int) passes; pass++) {
            repeated.addAll(examples);
        }
        List<Example> rest = new ArrayList<>(examples);
        Collections.shuffle(rest, random);
        repeated.addAll(rest.subList(0, (int) Math.round((passes - (int) passes) * rest.size())));
        return repeated;
    }
}
