/**
 * From text to vectors: {@link io.stancewire.analysis.encoder.Tokenizer} cuts a paragraph into word pieces, {@link
 * io.stancewire.analysis.encoder.Reader} runs the model over them, and {@link io.stancewire.analysis.encoder.TokenVectors}
 * holds what every head reads. One pass of the encoder serves all heads.
 */
package io.stancewire.analysis.encoder;
