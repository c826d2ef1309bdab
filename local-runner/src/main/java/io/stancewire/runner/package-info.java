/**
 * Everything on one machine without Docker: {@code ./run} starts a Kafka broker, a PostgreSQL server and the three services,
 * each as a process of its own, starts again what dies, reads the seeds in, and ends all of it together.
 */
package io.stancewire.runner;
