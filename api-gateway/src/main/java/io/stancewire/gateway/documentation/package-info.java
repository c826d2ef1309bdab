/** The API's own description: OpenAPI at {@code /openapi}, Swagger UI at {@code /docs}. */
package io.stancewire.gateway.documentation;
