/** Who may call: anybody, or, once keys are set, only who has one. */
package io.stancewire.gateway.access;
