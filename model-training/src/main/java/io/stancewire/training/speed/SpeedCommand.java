package io.stancewire.training.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.stancewire.analysis.article.ArticleReader;
import io.stancewire.analysis.article.ParagraphAnalyzer;
import io.stancewire.analysis.encoder.Reader;
import io.stancewire.analysis.encoder.ShippedModel;
import io.stancewire.analysis.encoder.Tokens;
import io.stancewire.contracts.ArticleMetadata;
import io.stancewire.contracts.ContextParagraph;
import io.stancewire.contracts.ParagraphMessage;
import io.stancewire.contracts.paragraph.Paragraph;
import io.stancewire.contracts.paragraph.ParagraphSplitter;
import io.stancewire.contracts.paragraph.SentenceSplitter;
import io.stancewire.training.speed.BareEncoder.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code speed}: paragraphs a second from message to message, against the bare encoder at its best threads and batch. */
@Command(name = "speed", description = "Times the analysis of articles against the bare pass of the encoder.")
public final class SpeedCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", description = "articles, as text files")
    private List<Path> files;

    @Option(
            names = "--repeat",
            defaultValue = "20",
            description = "times that each article is read (default ${DEFAULT-VALUE})")
    private int repeat;

    @Override
    public Integer call() throws Exception {
        int cores = Runtime.getRuntime().availableProcessors();
        ShippedModel shipped = ShippedModel.fromResources();
        List<List<ContextParagraph>> articles = articles();
        List<Tokens> tokens = articles.stream()
                .flatMap(article ->
                        article.stream().map(paragraph -> shipped.tokenizer().tokenize(paragraph.text())))
                .toList();
        System.out.printf(
                "%d articles, %d paragraphs, %d tokens, %d processors%n",
                articles.size(),
                tokens.size(),
                tokens.stream().mapToInt(Tokens::size).sum(),
                cores);
        double bare = bare(new BareEncoder(shipped.graph()), tokens, cores);
        double analysis = analysis(shipped, articles, cores);
        System.out.printf("analysis, message to message: %.1f paragraphs/s%n", tokens.size() / analysis);
        System.out.printf("ratio to the bare encoder: %.2f%n", bare / analysis);
        return 0;
    }

    private static double bare(BareEncoder encoder, List<Tokens> tokens, int cores) throws Exception {
        double best = Double.POSITIVE_INFINITY;
        for (Setting setting : List.of(
                new Setting(1, cores, 1),
                new Setting(cores, 1, 1),
                new Setting(1, cores, 8),
                new Setting(cores, 1, 8))) {
            double seconds = encoder.seconds(tokens, setting);
            System.out.printf("bare encoder, %s: %.1f paragraphs/s%n", setting, tokens.size() / seconds);
            best = Math.min(best, seconds);
        }
        return best;
    }

    /** As the service does it: articles at once as there are processors, each paragraph's message parsed and its answer written. */
    private double analysis(ShippedModel shipped, List<List<ContextParagraph>> articles, int cores) throws Exception {
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        ExecutorService passes = Executors.newFixedThreadPool(cores);
        ExecutorService messages = Executors.newFixedThreadPool(cores);
        try (Reader reader = Reader.load(shipped.graph(), shipped.tokenizer(), cores)) {
            ParagraphAnalyzer analyzer = new ParagraphAnalyzer(
                    new ArticleReader(reader, shipped.settings(), passes),
                    shipped.settings().name(),
                    64);
            List<List<byte[]>> values = new ArrayList<>();
            for (int a = 0; a < articles.size(); a++) {
                values.add(messages(json, "article-" + a, articles.get(a)));
            }
            values.subList(0, Math.min(4, values.size())).forEach(article -> analyze(analyzer, json, article));
            List<List<byte[]>> timed = values.subList(Math.min(4, values.size()), values.size());
            long began = System.nanoTime();
            List<CompletableFuture<Void>> running = timed.stream()
                    .map(article -> CompletableFuture.runAsync(() -> analyze(analyzer, json, article), messages))
                    .toList();
            running.forEach(CompletableFuture::join);
            return (System.nanoTime() - began) / 1e9 * values.size() / timed.size();
        } finally {
            passes.shutdown();
            messages.shutdown();
        }
    }

    private static void analyze(ParagraphAnalyzer analyzer, ObjectMapper json, List<byte[]> article) {
        try {
            for (byte[] message : article) {
                json.writeValueAsBytes(analyzer.analyze(json.readValue(message, ParagraphMessage.class)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> messages(ObjectMapper json, String id, List<ContextParagraph> article)
            throws IOException {
        Instant now = Instant.EPOCH;
        ArticleMetadata metadata = new ArticleMetadata(null, null, null, null, now, true, "en");
        List<byte[]> messages = new ArrayList<>();
        for (ContextParagraph own : article) {
            List<ContextParagraph> context =
                    article.stream().filter(other -> other != own).toList();
            messages.add(json.writeValueAsBytes(
                    new ParagraphMessage(id, id, now, own.index(), own.kind(), own.text(), metadata, context)));
        }
        return messages;
    }

    private List<List<ContextParagraph>> articles() throws IOException {
        ParagraphSplitter splitter = new ParagraphSplitter(SentenceSplitter.load());
        List<List<ContextParagraph>> articles = new ArrayList<>();
        for (int i = 0; i < repeat; i++) {
            for (Path file : files) {
                List<ContextParagraph> article = new ArrayList<>();
                for (Paragraph paragraph : splitter.split(Files.readString(file))) {
                    article.add(new ContextParagraph(article.size(), paragraph.kind(), paragraph.text()));
                }
                articles.add(article);
            }
        }
        return articles;
    }
}
