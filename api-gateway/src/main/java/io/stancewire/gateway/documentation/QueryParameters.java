package io.stancewire.gateway.documentation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.stancewire.gateway.article.ArticleResource;
import io.stancewire.gateway.matrix.MatrixResource;
import io.stancewire.gateway.query.Parameter;
import io.stancewire.gateway.speaker.SpeakerResource;
import io.stancewire.gateway.statement.StatementResource;
import io.stancewire.gateway.target.TargetResource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Adds the query parameters that each path checks to its description. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class QueryParameters implements OASFilter {
    private static final Map<String, List<Parameter>> BY_PATH = Map.of(
            "/api/v1/articles", ArticleResource.PARAMETERS,
            "/api/v1/statements", StatementResource.PARAMETERS,
            "/api/v1/speakers", SpeakerResource.PARAMETERS,
            "/api/v1/speakers/{id}/stances", SpeakerResource.STANCE_PARAMETERS,
            "/api/v1/targets", TargetResource.PARAMETERS,
            "/api/v1/targets/{id}/stances", TargetResource.STANCE_PARAMETERS,
            "/api/v1/stances/matrix", MatrixResource.PARAMETERS);

    @Override
    public void filterOpenAPI(OpenAPI api) {
        BY_PATH.forEach((path, parameters) -> {
            PathItem item = api.getPaths().getPathItem(path);
            if (item != null && item.getGET() != null) {
                parameters.forEach(parameter -> item.getGET().addParameter(described(parameter)));
            }
        });
    }

    private static org.eclipse.microprofile.openapi.models.parameters.Parameter described(Parameter parameter) {
        Schema schema = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        parameter.values().forEach(schema::addEnumeration);
        return OASFactory.createParameter()
                .name(parameter.name())
                .in(In.QUERY)
                .description(parameter.description())
                .schema(schema);
    }
}
