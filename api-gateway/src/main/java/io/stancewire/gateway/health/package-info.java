/**
 * Whether the gateway is ready: the database and the broker (checked by Quarkus' own extensions), the tables, and the two
 * services that it passes requests on to.
 */
package io.stancewire.gateway.health;
