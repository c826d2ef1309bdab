/** Quotation marks: what stands within them, and what follows from it for a statement's type. */
package io.stancewire.analysis.quotation;
