/** {@code GET /targets}: who and what is spoken of, and where speakers stand towards each. */
package io.stancewire.gateway.target;
