package io.stancewire.gateway.consumer;

import io.stancewire.contracts.ArticleMessage;
import io.stancewire.contracts.ArticleMetadata;
import io.stancewire.contracts.ParagraphAnalysis;
import io.stancewire.contracts.ParagraphMessage;
import java.time.Instant;
import java.util.Optional;

/** What one record says about an article. */
sealed interface Message {
    String articleId();

    /** Hash of the article's text. */
    String version();

    Instant receivedAt();

    /** What it says of the article itself. */
    default Optional<ArticleMetadata> metadata() {
        return Optional.empty();
    }

    record ArticleArrived(ArticleMessage article) implements Message {
        @Override
        public String articleId() {
            return article.id();
        }

        @Override
        public String version() {
            return article.version();
        }

        @Override
        public Instant receivedAt() {
            return article.receivedAt();
        }

        @Override
        public Optional<ArticleMetadata> metadata() {
            return Optional.ofNullable(article.metadata());
        }
    }

    record ParagraphArrived(ParagraphMessage paragraph) implements Message {
        @Override
        public String articleId() {
            return paragraph.articleId();
        }

        @Override
        public String version() {
            return paragraph.articleVersion();
        }

        @Override
        public Instant receivedAt() {
            return paragraph.receivedAt();
        }

        @Override
        public Optional<ArticleMetadata> metadata() {
            return Optional.ofNullable(paragraph.metadata());
        }
    }

    record AnalysisArrived(ParagraphAnalysis analysis) implements Message {
        @Override
        public String articleId() {
            return analysis.articleId();
        }

        @Override
        public String version() {
            return analysis.articleVersion();
        }

        @Override
        public Instant receivedAt() {
            return analysis.receivedAt();
        }
    }

    /** The paragraph could not be analysed. */
    record ParagraphFailed(ParagraphMessage paragraph, String reason) implements Message {
        @Override
        public String articleId() {
            return paragraph.articleId();
        }

        @Override
        public String version() {
            return paragraph.articleVersion();
        }

        @Override
        public Instant receivedAt() {
            return paragraph.receivedAt();
        }

        @Override
        public Optional<ArticleMetadata> metadata() {
            return Optional.ofNullable(paragraph.metadata());
        }
    }
}
