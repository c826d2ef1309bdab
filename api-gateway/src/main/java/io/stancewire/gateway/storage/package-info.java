/**
 * The way to PostgreSQL, for all features: transactions ({@link io.stancewire.gateway.storage.Database}), statements with their
 * arguments ({@link io.stancewire.gateway.storage.Sql}), and the kinds of failure ({@link
 * io.stancewire.gateway.storage.StorageException}). The tables stand in {@code db/migration}.
 */
package io.stancewire.gateway.storage;
