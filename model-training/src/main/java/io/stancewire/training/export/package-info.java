/**
 * From weights to the files that the analysis service ships: {@link io.stancewire.training.export.Graph} puts trained weights into
 * the encoder's ONNX graph and adds the projections, {@link io.stancewire.training.export.Quantizer} makes it int8.
 */
package io.stancewire.training.export;
