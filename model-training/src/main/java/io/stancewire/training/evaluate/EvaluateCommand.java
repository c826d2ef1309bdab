package io.stancewire.training.evaluate;

import io.stancewire.analysis.attribution.AttributionHead;
import io.stancewire.analysis.encoder.Reader;
import io.stancewire.analysis.encoder.ShippedModel;
import io.stancewire.analysis.encoder.Thresholds;
import io.stancewire.analysis.encoder.TokenVectors;
import io.stancewire.analysis.paragraph.ParagraphReading;
import io.stancewire.contracts.ParagraphKind;
import io.stancewire.training.data.ArticleReader;
import io.stancewire.training.data.GoldArticle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evaluate}: how well an exported model finds attributions, at several thresholds for cues. */
@Command(name = "evaluate", description = "Scores an exported model on articles with attributions, by threshold.")
public final class EvaluateCommand implements Callable<Integer> {
    @Option(names = "--model", required = true, description = "folder that export wrote")
    private Path model;

    @Option(names = "--articles", required = true, description = "gold articles")
    private Path articles;

    @Option(names = "--nested", description = "whether the articles mark nested attributions")
    private boolean nested;

    @Option(names = "--cue", split = ",", defaultValue = "-1,-0.5,0,0.5,1", description = "thresholds to try")
    private List<Double> thresholds;

    @Override
    public Integer call() throws Exception {
        ShippedModel shipped = ShippedModel.fromFolder(model);
        List<GoldArticle> gold = ArticleReader.read(articles, nested);
        try (Reader reader = Reader.load(shipped.graph(), shipped.tokenizer(), 2)) {
            List<List<TokenVectors>> vectors = gold.stream()
                    .map(article -> article.paragraphs().parallelStream()
                            .map(paragraph -> reader.read(paragraph.of(article.text())))
                            .toList())
                    .toList();
            Thresholds own = shipped.settings().thresholds();
            for (double threshold : thresholds) {
                AttributionHead head = new AttributionHead(
                        shipped.settings().heads().role(),
                        new Thresholds(threshold, own.nestedCue(), own.target(), own.abstain(), own.speaker()));
                AttributionScore score = new AttributionScore();
                for (int i = 0; i < gold.size(); i++) {
                    score.add(gold.get(i), readings(gold.get(i), vectors.get(i), head));
                }
                System.out.println("cue " + threshold + ": " + score);
            }
        }
        return 0;
    }

    private static List<ParagraphReading> readings(
            GoldArticle article, List<TokenVectors> vectors, AttributionHead head) {
        List<ParagraphReading> readings = new ArrayList<>();
        for (int index = 0; index < vectors.size(); index++) {
            readings.add(new ParagraphReading(
                    index,
                    ParagraphKind.BODY,
                    article.paragraphs().get(index).of(article.text()),
                    vectors.get(index),
                    List.of(),
                    head.find(vectors.get(index)),
                    List.of()));
        }
        return readings;
    }
}
