/** The real broker and database that the tests run against, the stand-ins of the other two services, and sample messages. */
package io.stancewire.gateway.parts;
