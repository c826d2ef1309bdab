/** Measures a model on development data, with the code that the analysis service runs. */
package io.stancewire.training.evaluate;
