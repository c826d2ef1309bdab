/**
 * A real PostgreSQL. {@link io.stancewire.runner.database.ServerBinaries} unpacks the server, {@link
 * io.stancewire.runner.database.Cluster} is the directory with the data and knows the command that serves it; tests start it
 * with {@link io.stancewire.runner.database.Database#start}, the launcher runs the same command as one of its parts.
 */
package io.stancewire.runner.database;
