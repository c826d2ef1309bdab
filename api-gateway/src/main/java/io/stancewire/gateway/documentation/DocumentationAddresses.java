package io.stancewire.gateway.documentation;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The description under the API's own prefix as well. */
@ApplicationScoped
class DocumentationAddresses {
    void add(@Observes Router router) {
        router.get("/api/v1/openapi").handler(context -> context.reroute("/openapi"));
        router.get("/api/v1/docs").handler(context -> context.redirect("/docs"));
    }
}
