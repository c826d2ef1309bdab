/**
 * A part is a process that ends with its runner. {@link io.stancewire.runner.part.BoundProcess} starts one through a small
 * shell script that reads from a pipe: when the pipe closes, because the runner asks or because the runner is gone, the
 * script ends its child. {@link io.stancewire.runner.part.Part} starts a process again whenever it dies.
 */
package io.stancewire.runner.part;
