package io.stancewire.analysis.paragraph;

import io.stancewire.analysis.attribution.AttributionHead;
import io.stancewire.analysis.encoder.ModelSettings;
import io.stancewire.analysis.encoder.Reader;
import io.stancewire.analysis.encoder.TokenVectors;
import io.stancewire.analysis.mention.MentionHead;
import io.stancewire.analysis.stance.TargetHead;
import io.stancewire.contracts.ContextParagraph;

/** Reads one paragraph: a pass of the encoder, then the heads that need no other paragraph. */
public final class ParagraphReader {
    private final Reader reader;
    private final AttributionHead attributions;
    private final TargetHead targets;

    public ParagraphReader(Reader reader, ModelSettings model) {
        this.reader = reader;
        this.attributions = new AttributionHead(model.heads().role(), model.thresholds());
        this.targets = new TargetHead(model.thresholds().target());
    }

    public ParagraphReading read(ContextParagraph paragraph) {
        return read(paragraph, reader.read(paragraph.text()));
    }

    /** With vectors that are there already. */
    public ParagraphReading read(ContextParagraph paragraph, TokenVectors vectors) {
        return new ParagraphReading(
                paragraph.index(),
                paragraph.kind(),
                paragraph.text(),
                vectors,
                MentionHead.find(vectors),
                attributions.find(vectors),
                targets.find(vectors));
    }
}
