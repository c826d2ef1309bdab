/**
 * What all lists share: their parameters, read and checked with every error named ({@link
 * io.stancewire.gateway.query.Parameters}), their pages ({@link io.stancewire.gateway.query.Page}), and the conditions that the
 * parameters become ({@link io.stancewire.gateway.query.Conditions}).
 */
package io.stancewire.gateway.query;
