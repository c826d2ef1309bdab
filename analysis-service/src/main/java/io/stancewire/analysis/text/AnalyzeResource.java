package io.stancewire.analysis.text;

import io.smallrye.common.annotation.Blocking;
import io.stancewire.analysis.problem.InvalidRequest;
import io.stancewire.contracts.AnalyzeAnswer;
import io.stancewire.contracts.AnalyzeRequest;
import io.stancewire.contracts.Span;
import io.stancewire.contracts.paragraph.Utf8;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;

/** {@code POST /analyze}. */
@Path("/analyze")
public class AnalyzeResource {
    private static final int LARGEST_TEXT = 1024 * 1024;
    private static final int LARGEST_PARAGRAPH = 16 * 1024;
    private static final int MOST_TOPICS = 50;
    private static final int MOST_SPANS = 1_000;
    private static final Pattern UNPAIRED = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

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
        try {
            return analyzer.analyze(request);
        } catch (NoWordException e) {
            throw new InvalidRequest(400, "mentions or pairs", e.getMessage());
        }
    }

    private static void check(AnalyzeRequest request) {
        if (request == null || request.text() == null) {
            throw new InvalidRequest(400, "text", "is missing");
        }
        if (request.text().codePoints().noneMatch(Character::isLetter)) {
            throw new InvalidRequest(422, "text", "has no letter");
        }
        checkSizes(request);
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

    private static void checkSizes(AnalyzeRequest request) {
        boolean asSent = !request.mentions().isEmpty() || !request.pairs().isEmpty();
        int largest = asSent ? LARGEST_PARAGRAPH : LARGEST_TEXT;
        if (Utf8.length(request.text()) > largest) {
            throw new InvalidRequest(413, "text", "may have " + largest + " bytes here");
        }
        if (UNPAIRED.matcher(request.text()).find()) {
            throw new InvalidRequest(400, "text", "has half of a surrogate pair");
        }
        most("topics", request.topics().size(), MOST_TOPICS);
        most("mentions", request.mentions().size(), MOST_SPANS);
        most("pairs", request.pairs().size(), MOST_SPANS);
    }

    private static void most(String field, int size, int most) {
        if (size > most) {
            throw new InvalidRequest(400, field, "may be " + most + ", not " + size);
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
