/** The analysis alone, on request: nothing is stored. */
package io.stancewire.analysis.text;
