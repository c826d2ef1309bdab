/**
 * What the services say to each other and to users: the values of the Kafka topics and the parts of the REST answers, as
 * immutable records. A message of {@link io.stancewire.contracts.Topics#PARAGRAPHS} ({@link
 * io.stancewire.contracts.ParagraphMessage}) becomes a message of {@link
 * io.stancewire.contracts.Topics#PARAGRAPH_ANALYSES} ({@link io.stancewire.contracts.ParagraphAnalysis}), and the gateway
 * stores both. This is the only code that services share.
 *
 * <p>All offsets are UTF-16 code units into the text of the paragraph that they belong to, {@code start} inclusive, {@code
 * end} exclusive.
 */
package io.stancewire.contracts;
