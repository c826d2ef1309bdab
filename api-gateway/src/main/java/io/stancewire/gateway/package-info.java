/**
 * The gateway: what the other services say on Kafka's topics goes into PostgreSQL ({@code consumer}), and every question is
 * answered from there, one package a feature. What a user posts is passed on to the service whose job it is ({@code
 * upstream}).
 */
package io.stancewire.gateway;
