/**
 * Who says what: {@link io.stancewire.analysis.attribution.AttributionHead} finds cues and what belongs to each, as {@link
 * io.stancewire.analysis.attribution.Attribution}s of tokens.
 */
package io.stancewire.analysis.attribution;
