/**
 * Takes articles in: {@link io.stancewire.ingest.article} reads and checks them, {@link io.stancewire.contracts.paragraph} splits
 * their text, {@link io.stancewire.ingest.language} tells the language, {@link io.stancewire.contracts.paragraph} gives each
 * paragraph its surroundings, and {@link io.stancewire.ingest.publication} hands all of it to the broker, whose
 * acknowledgement is the answer.
 */
package io.stancewire.ingest;
