package io.stancewire.analysis.mention;

import io.stancewire.contracts.EntityKind;
import io.stancewire.contracts.Span;

/**
 * A name in a paragraph.
 *
 * @param tokens where it stands
 * @param text as it is written
 * @param kind person, organization, location or other
 */
public record NamedMention(Span tokens, String text, EntityKind kind) {}
