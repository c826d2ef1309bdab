/** Tells which language an article is written in, as a code of ISO 639-1. */
package io.stancewire.ingest.language;
