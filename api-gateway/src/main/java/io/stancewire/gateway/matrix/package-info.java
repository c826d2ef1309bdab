/** {@code GET /stances/matrix}: speakers by targets, and where each speaker stands towards each target. */
package io.stancewire.gateway.matrix;
