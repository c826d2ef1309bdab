/**
 * {@code GET /statements}: who said what, by any combination of filters ({@link
 * io.stancewire.gateway.statement.StatementFilter}), as pages, as CSV or as lines of JSON.
 */
package io.stancewire.gateway.statement;
