package io.stancewire.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.stancewire.contracts.ParagraphMessage;
import io.stancewire.contracts.PostedArticle;
import io.stancewire.contracts.paragraph.ParagraphSplitter;
import io.stancewire.contracts.paragraph.SentenceSplitter;
import io.stancewire.ingest.Seed;
import io.stancewire.ingest.language.LanguageDetection;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeTest {
    private static final Instant NOW = Instant.parse("2024-10-25T08:30:00Z");
    private static final Intake INTAKE =
            new Intake(new ParagraphSplitter(SentenceSplitter.load()), LanguageDetection.load());

    @Test
    void theSameArticleAgainHasTheSameIds() {
        Article first = INTAKE.article(text(Seed.text()), NOW);
        Article again = INTAKE.article(text(Seed.text() + "\n"), NOW.plusSeconds(60));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.version()).isEqualTo(first.version());
    }

    @Test
    void anAddressNamesTheArticleWhateverItsText() {
        Article first = INTAKE.article(at("https://news.example/a", "First version."), NOW);
        Article second = INTAKE.article(at("https://NEWS.example/a/?utm_source=x#top", "Second version."), NOW);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.version()).isNotEqualTo(first.version());
    }

    @Test
    void withoutAnAddressOutletAndTitleBelongToTheIdentity() {
        PostedArticle plain = new PostedArticle("He left.", null, null, null, null, null, "en");
        PostedArticle titled = new PostedArticle("He left.", "Title", null, null, null, null, "en");
        PostedArticle published = new PostedArticle("He left.", null, null, "Title", null, null, "en");

        assertThat(List.of(plain, titled, published))
                .extracting(posted -> INTAKE.article(posted, NOW).id())
                .doesNotHaveDuplicates();
    }

    @Test
    void timeOfReceiptStandsInForThePublication() {
        Article article = INTAKE.article(text("He left on Monday."), NOW);

        assertThat(article.metadata().publishedAt()).isEqualTo(NOW);
        assertThat(article.metadata().publishedAtInferred()).isTrue();
    }

    @Test
    void everyMessageIsCompleteInItself() {
        Article article = INTAKE.article(text(Seed.text()), NOW);

        List<ParagraphMessage> messages = article.paragraphMessages().toList();

        assertThat(messages).hasSize(article.message().paragraphs()).hasSize(15);
        assertThat(messages).allSatisfy(message -> {
            assertThat(message.articleId()).isEqualTo(article.id());
            assertThat(message.metadata()).isEqualTo(article.metadata());
            assertThat(message.context()).hasSize(14).noneMatch(other -> other.index() == message.index());
        });
    }

    private static PostedArticle text(String text) {
        return at(null, text);
    }

    private static PostedArticle at(String url, String text) {
        return new PostedArticle(text, null, url, null, null, null, null);
    }
}
