package io.stancewire.analysis;

import io.stancewire.contracts.ArticleMetadata;
import io.stancewire.contracts.ContentId;
import io.stancewire.contracts.ContextParagraph;
import io.stancewire.contracts.ParagraphMessage;
import io.stancewire.contracts.paragraph.Paragraph;
import io.stancewire.contracts.paragraph.ParagraphSplitter;
import io.stancewire.contracts.paragraph.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Articles as the messages that the ingest service makes of them. */
public final class TestArticles {
    private static final Instant NOW = Instant.parse("2024-10-24T12:00:00Z");

    private TestArticles() {}

    /** The text of the project's seed article. */
    public static String seed() {
        try {
            return Files.readString(Path.of("../seeds/000_bcad9783b0bbef93.txt"));
        } catch (IOException e) {
            throw new IllegalStateException("the seed article is missing", e);
        }
    }

    public static List<ParagraphMessage> messages(String text, String language) {
        List<Paragraph> paragraphs = new ParagraphSplitter(SentenceSplitter.load()).split(text);
        List<ContextParagraph> all = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            all.add(new ContextParagraph(all.size(), paragraph.kind(), paragraph.text()));
        }
        ArticleMetadata metadata = new ArticleMetadata(null, null, null, null, NOW, true, language);
        List<ParagraphMessage> messages = new ArrayList<>();
        for (ContextParagraph own : all) {
            messages.add(new ParagraphMessage(
                    ContentId.of(text),
                    ContentId.of(text, "version"),
                    NOW,
                    own.index(),
                    own.kind(),
                    own.text(),
                    metadata,
                    all.stream().filter(other -> other != own).toList()));
        }
        return messages;
    }
}
