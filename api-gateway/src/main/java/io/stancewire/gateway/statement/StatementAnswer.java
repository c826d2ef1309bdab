package io.stancewire.gateway.statement;

import io.stancewire.contracts.Factuality;
import io.stancewire.contracts.QuotationType;
import io.stancewire.contracts.Speaker;
import io.stancewire.contracts.TargetStance;
import io.stancewire.contracts.TextSpan;
import java.time.Instant;
import java.util.List;

/**
 * A statement as users see it; ids of speakers and targets are those of all articles.
 *
 * @param paragraph index of the paragraph that it stands in
 * @param reportedIn the statement whose content holds this one; null where it is first-hand
 * @param publishedAt null only before the article's metadata is there
 * @param model name and version of the model that decided
 * @param confidence that this is a statement, 0 to 1
 */
public record StatementAnswer(
        String id,
        String articleId,
        Source article,
        int paragraph,
        QuotationType type,
        TextSpan content,
        TextSpan cue,
        TextSpan source,
        List<Speaker> speakers,
        List<TargetStance> stances,
        Factuality factuality,
        String reportedIn,
        Instant publishedAt,
        String outlet,
        String model,
        double confidence) {
    public StatementAnswer {
        speakers = List.copyOf(speakers);
        stances = List.copyOf(stances);
    }

    /** The article that it stands in. */
    public record Source(String title, String url) {}
}
