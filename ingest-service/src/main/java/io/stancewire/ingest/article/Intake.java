package io.stancewire.ingest.article;

import io.stancewire.contracts.ArticleMetadata;
import io.stancewire.contracts.ContentId;
import io.stancewire.contracts.PostedArticle;
import io.stancewire.contracts.paragraph.Paragraph;
import io.stancewire.contracts.paragraph.ParagraphSplitter;
import io.stancewire.ingest.language.LanguageCode;
import io.stancewire.ingest.language.LanguageDetection;
import io.stancewire.ingest.problem.Rejection;
import java.time.Instant;
import java.util.List;

/** Makes an article of what was posted: a function of that and of the time of receipt, which its ids do not depend on. */
public final class Intake {
    private static final int MOST_PARAGRAPHS = 20_000;

    private final ParagraphSplitter splitter;
    private final LanguageDetection detection;

    public Intake(ParagraphSplitter splitter, LanguageDetection detection) {
        this.splitter = splitter;
        this.detection = detection;
    }

    /**
     * The article.
     *
     * @throws Rejection if it cannot be taken as it is
     */
    public Article article(PostedArticle posted, Instant receivedAt) {
        String text = text(posted);
        List<Paragraph> paragraphs = splitter.split(text);
        if (paragraphs.size() > MOST_PARAGRAPHS) {
            throw Rejection.unreadable(
                    "has " + paragraphs.size() + " paragraphs; an article may have " + MOST_PARAGRAPHS);
        }
        return new Article(id(posted, text), ContentId.of(text), receivedAt, metadata(posted, receivedAt), paragraphs);
    }

    private static String text(PostedArticle posted) {
        if (posted.text() == null && posted.url() == null) {
            throw Rejection.invalid("text", "is missing, and there is no url either");
        }
        if (posted.text() == null) {
            NormalisedUrl.of(posted.url());
            throw Rejection.notBuilt("A page is not fetched by its url yet: send its text.");
        }
        String text = posted.text().strip();
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw Rejection.unreadable(text.isEmpty() ? "is empty" : "has no letter");
        }
        return text;
    }

    private static String id(PostedArticle posted, String text) {
        return posted.url() == null
                ? ContentId.of("content", orEmpty(posted.outlet()), orEmpty(posted.title()), text)
                : ContentId.of("url", NormalisedUrl.of(posted.url()));
    }

    private ArticleMetadata metadata(PostedArticle posted, Instant receivedAt) {
        boolean inferred = posted.publishedAt() == null;
        return new ArticleMetadata(
                posted.title(),
                posted.url(),
                posted.outlet(),
                posted.author(),
                inferred ? receivedAt : posted.publishedAt(),
                inferred,
                language(posted));
    }

    private String language(PostedArticle posted) {
        return posted.language() == null
                ? detection.languageOf(posted.text().strip())
                : LanguageCode.of(posted.language())
                        .orElseThrow(() -> Rejection.invalid("language", "must be a code such as \"en\""));
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
