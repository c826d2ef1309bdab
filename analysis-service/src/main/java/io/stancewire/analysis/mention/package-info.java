/** Names of persons, organisations, places and other things in a paragraph. */
package io.stancewire.analysis.mention;
