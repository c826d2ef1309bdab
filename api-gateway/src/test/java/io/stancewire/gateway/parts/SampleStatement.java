package io.stancewire.gateway.parts;

import io.stancewire.contracts.ContentId;
import io.stancewire.contracts.Entity;
import io.stancewire.contracts.EntityKind;
import io.stancewire.contracts.Factuality;
import io.stancewire.contracts.QuotationType;
import io.stancewire.contracts.Span;
import io.stancewire.contracts.Speaker;
import io.stancewire.contracts.Stance;
import io.stancewire.contracts.Statement;
import io.stancewire.contracts.TargetStance;
import io.stancewire.contracts.TextSpan;
import java.util.List;

/** "Speaker said content.", with a stance towards one target. */
public record SampleStatement(
        String speaker,
        EntityKind speakerKind,
        String content,
        String target,
        Stance stance,
        double confidence,
        Factuality factuality,
        QuotationType type,
        boolean secondHand) {
    private static final String CUE = " said ";
    private static final double THRESHOLD = 0.5;

    /** A person says, at first hand and indirectly. */
    public static SampleStatement of(String speaker, String content, String target, Stance stance, double confidence) {
        return new SampleStatement(
                speaker,
                EntityKind.PERSON,
                content,
                target,
                stance,
                confidence,
                Factuality.ASSERTED,
                QuotationType.INDIRECT,
                false);
    }

    public SampleStatement by(EntityKind kind) {
        return new SampleStatement(speaker, kind, content, target, stance, confidence, factuality, type, secondHand);
    }

    public SampleStatement as(Factuality other) {
        return new SampleStatement(speaker, speakerKind, content, target, stance, confidence, other, type, secondHand);
    }

    public SampleStatement as(QuotationType other) {
        return new SampleStatement(
                speaker, speakerKind, content, target, stance, confidence, factuality, other, secondHand);
    }

    public SampleStatement atSecondHand() {
        return new SampleStatement(speaker, speakerKind, content, target, stance, confidence, factuality, type, true);
    }

    String text() {
        return speaker + CUE + content + ".";
    }

    Statement statement(String articleId, int paragraph) {
        int cue = speaker.length() + 1;
        int start = speaker.length() + CUE.length();
        String id = ContentId.of(articleId, paragraph, content);
        return new Statement(
                id,
                type,
                span(start, start + content.length()),
                span(cue, cue + CUE.strip().length()),
                span(0, speaker.length()),
                List.of(new Speaker("e" + speaker.hashCode(), speaker, speakerKind, "spokesman", 0.9)),
                List.of(towards()),
                factuality,
                0.8,
                secondHand ? ContentId.of(id) : null);
    }

    private TargetStance towards() {
        double rest = (1 - confidence) / 2;
        return TargetStance.of(
                new Entity("e" + target.hashCode(), target, EntityKind.LOCATION),
                stance == Stance.FAVOR ? confidence : rest,
                stance == Stance.AGAINST ? confidence : rest,
                stance == Stance.NEUTRAL ? confidence : rest,
                THRESHOLD);
    }

    private TextSpan span(int start, int end) {
        return TextSpan.of(text(), List.of(new Span(start, end)));
    }
}
