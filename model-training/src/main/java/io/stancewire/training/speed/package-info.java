/** Measures the speed of the analysis as a ratio to the bare pass of its encoder, on the same texts in the same run. */
package io.stancewire.training.speed;
