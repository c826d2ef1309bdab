/** Errors as callers see them: every exception that leaves a resource becomes a {@link io.stancewire.contracts.Problem}. */
package io.stancewire.analysis.problem;
