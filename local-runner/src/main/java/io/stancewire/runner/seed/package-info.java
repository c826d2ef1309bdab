/** Reads the articles of {@code seeds/} in, as a user would: over the gateway's API. */
package io.stancewire.runner.seed;
