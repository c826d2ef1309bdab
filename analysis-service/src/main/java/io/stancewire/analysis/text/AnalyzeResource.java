package io.stancewire.analysis.text;

import io.smallrye.common.annotation.Blocking;
import io.stancewire.analysis.problem.InvalidRequest;
import io.stancewire.contracts.AnalyzeAnswer;
import io.stancewire.contracts.AnalyzeRequest;
import io.stancewire.contracts.Span;
import io.stancewire.contracts.paragraph.ContextBlocks;
import io.stancewire.contracts.paragraph.Utf8;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code POST /analyze}. */
@Path("/analyze")
public class AnalyzeResource {
    private final TextAnalyzer analyzer;

    AnalyzeResource(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public AnalyzeAnswer analyze(AnalyzeRequest request) {
        check(request);
        return analyzer.analyze(request);
    }

    private static void check(AnalyzeRequest request) {
        if (request == null || request.text() == null) {
            throw new InvalidRequest(400, "text", "is missing");
        }
        if (request.text().codePoints().noneMatch(Character::isLetter)) {
            throw new InvalidRequest(422, "text", "has no letter");
        }
        boolean asSent = !request.mentions().isEmpty() || !request.pairs().isEmpty();
        if (asSent && Utf8.length(request.text()) > ContextBlocks.LARGEST_BYTES) {
            throw new InvalidRequest(
                    413, "text", "may have " + ContextBlocks.LARGEST_BYTES + " bytes with mentions or pairs");
        }
        for (int i = 0; i < request.mentions().size(); i++) {
            check(request.text(), request.mentions().get(i), "mentions[" + i + "]");
        }
        for (int i = 0; i < request.pairs().size(); i++) {
            check(request.text(), request.pairs().get(i).holder(), "pairs[" + i + "].holder");
            check(request.text(), request.pairs().get(i).target(), "pairs[" + i + "].target");
        }
        for (int i = 0; i < request.topics().size(); i++) {
            if (request.topics().get(i).isBlank()) {
                throw new InvalidRequest(400, "topics[" + i + "]", "is blank");
            }
        }
    }

    private static void check(String text, Span span, String field) {
        if (span == null) {
            throw new InvalidRequest(400, field, "is missing");
        }
        if (span.end() > text.length()) {
            throw new InvalidRequest(400, field, "ends at " + span.end() + ", the text at " + text.length());
        }
        if (span.of(text).isBlank()) {
            throw new InvalidRequest(400, field, "holds no word");
        }
    }
}
