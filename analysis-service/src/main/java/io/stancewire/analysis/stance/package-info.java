/** What a statement takes as its targets, and where its speaker stands towards each. */
package io.stancewire.analysis.stance;
