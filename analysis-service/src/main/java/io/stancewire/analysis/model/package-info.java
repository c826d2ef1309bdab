/** Loads the model when the service starts, and gives the analysis that runs on it. */
package io.stancewire.analysis.model;
