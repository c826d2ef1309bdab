package io.stancewire.gateway.statement;

import io.stancewire.contracts.Speaker;
import io.stancewire.contracts.TargetStance;
import io.stancewire.contracts.TextSpan;
import io.stancewire.gateway.query.Names;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Statements as CSV after <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>, one a line. Where a statement has
 * several speakers or stances, a field holds all of them in order, separated by "; ".
 */
final class StatementCsv {
    static final String HEADER = line(List.of(
            "id",
            "publishedAt",
            "outlet",
            "articleId",
            "articleTitle",
            "articleUrl",
            "paragraph",
            "type",
            "factuality",
            "reportedIn",
            "content",
            "contentStart",
            "contentEnd",
            "cue",
            "source",
            "speakerIds",
            "speakers",
            "roles",
            "targetIds",
            "targets",
            "stances",
            "stanceConfidences",
            "abstained",
            "confidence",
            "model"));

    private StatementCsv() {}

    static String line(StatementAnswer statement) {
        return line(Arrays.asList(
                statement.id(),
                statement.publishedAt(),
                statement.outlet(),
                statement.articleId(),
                statement.article().title(),
                statement.article().url(),
                statement.paragraph(),
                Names.of(statement.type()),
                Names.of(statement.factuality()),
                statement.reportedIn(),
                statement.content().text(),
                statement.content().start(),
                statement.content().end(),
                text(statement.cue()),
                text(statement.source()),
                joined(statement.speakers(), Speaker::id),
                joined(statement.speakers(), Speaker::name),
                joined(statement.speakers(), Speaker::role),
                joined(statement.stances(), stance -> stance.target().id()),
                joined(statement.stances(), stance -> stance.target().name()),
                joined(statement.stances(), stance -> Names.of(stance.stance())),
                joined(statement.stances(), TargetStance::confidence),
                joined(statement.stances(), TargetStance::abstained),
                statement.confidence(),
                statement.model()));
    }

    private static String line(Collection<?> fields) {
        return fields.stream().map(StatementCsv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(Object value) {
        String text = Objects.toString(value, "");
        boolean quoted = text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String text(TextSpan span) {
        return span == null ? null : span.text();
    }

    private static <T> String joined(List<T> values, Function<T, Object> part) {
        return values.stream()
                .map(value -> Objects.toString(part.apply(value), ""))
                .collect(Collectors.joining("; "));
    }
}
