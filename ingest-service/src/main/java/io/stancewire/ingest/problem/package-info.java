/**
 * Errors as callers see them: {@code application/problem+json} after <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC
 * 9457</a>. {@link io.stancewire.ingest.problem.Rejection} is the caller's, {@link io.stancewire.ingest.problem.BrokerAway}
 * passes with time, anything else is a defect.
 */
package io.stancewire.ingest.problem;
