/** The sentiment of a paragraph, and of its words towards a mention. */
package io.stancewire.analysis.sentiment;
