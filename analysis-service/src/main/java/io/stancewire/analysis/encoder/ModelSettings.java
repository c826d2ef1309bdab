package io.stancewire.analysis.encoder;

/**
 * The file beside the graph: what it takes to read its output.
 *
 * @param name name and version, as every statement tells it
 * @param graph file name of the ONNX graph
 * @param sha256 checksum of the graph, hexadecimal
 */
public record ModelSettings(String name, String graph, String sha256, Heads heads, Thresholds thresholds) {}
