/** {@code ./run watch}: shows a topic's messages as they come. */
package io.stancewire.runner.watch;
