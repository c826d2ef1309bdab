/**
 * Errors as users see them: {@code application/problem+json} after <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC
 * 9457</a>. Features throw the exceptions of this package, JAX-RS its own; {@link
 * io.stancewire.gateway.problem.ProblemMappers} turns both into a {@link io.stancewire.contracts.Problem}.
 */
package io.stancewire.gateway.problem;
