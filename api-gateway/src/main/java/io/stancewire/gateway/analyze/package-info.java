/** {@code POST /analyze}: the analysis alone, by the analysis service; nothing is stored. */
package io.stancewire.gateway.analyze;
