package io.stancewire.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stancewire.ingest.problem.Rejection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisedUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://News.Example/World/Story/, https://news.example/World/Story",
        "HTTPS://news.example:443, https://news.example",
        "http://news.example:8080/a#comments, http://news.example:8080/a",
        "https://news.example/a?utm_source=x&id=7&fbclid=abc, https://news.example/a?id=7",
        "https://news.example/a/?UTM_Campaign=x, https://news.example/a",
        "https://news.example/a|b?x={y}, https://news.example/a|b?x={y}",
    })
    void differentWaysToTheSamePageAreOne(String url, String normalised) {
        assertThat(NormalisedUrl.of(url)).isEqualTo(normalised);
        assertThat(NormalisedUrl.of(normalised)).isEqualTo(normalised);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "news.example/a", "ftp://news.example/a", "https://", "https://news.example/a b"})
    void whatIsNoWebAddressIsRejected(String url) {
        assertThatThrownBy(() -> NormalisedUrl.of(url))
                .isInstanceOf(Rejection.class)
                .hasMessageStartingWith("url ");
    }
}
