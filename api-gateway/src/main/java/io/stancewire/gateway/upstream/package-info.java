/** Passing a request on to the service whose job it is, byte for byte, and its answer back. */
package io.stancewire.gateway.upstream;
