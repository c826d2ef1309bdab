package io.stancewire.analysis.statement;

import io.stancewire.analysis.attribution.Attribution;
import io.stancewire.analysis.paragraph.ParagraphReading;
import io.stancewire.analysis.quotation.QuotationTypes;
import io.stancewire.contracts.ContentId;
import io.stancewire.contracts.Span;
import io.stancewire.contracts.Speaker;
import io.stancewire.contracts.Statement;
import io.stancewire.contracts.TargetStance;
import io.stancewire.contracts.TextSpan;
import java.util.List;

/** Makes statements of one paragraph's attributions. */
final class StatementBuilder {
    private final String articleId;
    private final ParagraphReading paragraph;

    StatementBuilder(String articleId, ParagraphReading paragraph) {
        this.articleId = articleId;
        this.paragraph = paragraph;
    }

    Statement statement(Attribution attribution, List<Speaker> speakers, List<TargetStance> stances) {
        List<Span> content = characters(attribution.content());
        List<Span> cue = characters(attribution.cue());
        return new Statement(
                id(attribution),
                QuotationTypes.of(paragraph.text(), content),
                TextSpan.of(paragraph.text(), content),
                TextSpan.of(paragraph.text(), cue),
                attribution.source().isEmpty() ? null : TextSpan.of(paragraph.text(), characters(attribution.source())),
                speakers,
                stances,
                FactualityRules.of(paragraph.text(), cue, content),
                attribution.probability(),
                reportedIn(attribution));
    }

    /** From the article, the paragraph, and where content and cue stand. */
    String id(Attribution attribution) {
        return ContentId.of(
                articleId,
                paragraph.index(),
                spans(characters(attribution.content())),
                spans(characters(attribution.cue())));
    }

    private String reportedIn(Attribution attribution) {
        if (!attribution.nested()) {
            return null;
        }
        return paragraph.attributions().stream()
                .filter(outer -> !outer.nested())
                .filter(outer -> outer.content().stream()
                        .anyMatch(piece -> piece.contains(attribution.cue().get(0))))
                .findFirst()
                .map(this::id)
                .orElse(null);
    }

    private List<Span> characters(List<Span> tokens) {
        return tokens.stream().map(paragraph::characters).toList();
    }

    private static String spans(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        spans.forEach(
                span -> text.append(span.start()).append('-').append(span.end()).append(' '));
        return text.toString();
    }
}
