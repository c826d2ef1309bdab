/** {@code GET /speakers}: who speaks, and where each stands towards whom. */
package io.stancewire.gateway.speaker;
