package io.stancewire.ingest.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.stancewire.contracts.PostedArticle;
import io.stancewire.ingest.problem.Rejection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Reads a posted article and names what is wrong with which of its fields; fields that it does not know are left aside. */
final class ArticleJson {
    private static final ObjectReader READER =
            new ObjectMapper().readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int LONGEST_METADATA = 2_000;
    private static final int LAST_YEAR = 9999;

    private ArticleJson() {}

    /**
     * The article that the JSON describes.
     *
     * @throws Rejection if it describes none
     */
    static PostedArticle read(byte[] json) {
        JsonNode article = tree(json);
        if (!article.isObject()) {
            throw Rejection.malformed("An article is a JSON object.");
        }
        return new PostedArticle(
                PlainText.checked("text", string(article, "text")),
                metadata(article, "title"),
                metadata(article, "url"),
                metadata(article, "outlet"),
                metadata(article, "author"),
                instant(article, "publishedAt"),
                metadata(article, "language"));
    }

    private static JsonNode tree(byte[] json) {
        try {
            return READER.readTree(json);
        } catch (JsonProcessingException e) {
            var location = e.getLocation();
            String place = location == null
                    ? ""
                    : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
            throw Rejection.malformed("The body is no valid JSON: " + e.getOriginalMessage() + place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String string(JsonNode article, String field) {
        JsonNode value = article.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw Rejection.invalid(field, "must be a string");
        }
        return value.textValue();
    }

    /** Metadata stands in every paragraph's message, so it is bounded; what is blank says nothing. */
    private static String metadata(JsonNode article, String field) {
        String value = PlainText.checked(field, string(article, field));
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST_METADATA) {
            throw Rejection.invalid(field, "may have " + LONGEST_METADATA + " characters, not " + value.length());
        }
        return value;
    }

    private static Instant instant(JsonNode article, String field) {
        String value = string(article, field);
        if (value == null) {
            return null;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(value.strip());
            if (time.getYear() >= 1 && time.getYear() <= LAST_YEAR) {
                return time.toInstant().truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeException e) {
            throw Rejection.invalid(field, "must be a time such as \"2024-10-25T08:30:00Z\"");
        }
        throw Rejection.invalid(field, "must lie in the years 1 to " + LAST_YEAR);
    }
}
