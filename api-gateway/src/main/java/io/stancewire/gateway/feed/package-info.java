/** Feeds that are followed: not built yet, and said so. */
package io.stancewire.gateway.feed;
