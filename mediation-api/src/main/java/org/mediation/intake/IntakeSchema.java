package org.mediation.intake;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.mediation.cases.CommandSchemas;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes the intake record in the published interface, for one record and for a file of them. */
@Component
class IntakeSchema implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        Schema<?> told = CommandSchemas.describe(IntakeRecord.class, api.getComponents());
        takes(api, "/api/cases", "application/json", told);
        takes(api, "/api/cases/import", ImportController.LINES, told);
        takes(
                api,
                "/api/referrals",
                "application/json",
                CommandSchemas.describe(ReferralRecord.class, api.getComponents()));
    }

    private static void takes(OpenAPI api, String path, String kind, Schema<?> told) {
        PathItem item = api.getPaths() == null ? null : api.getPaths().get(path);
        if (item != null && item.getPost() != null) {
            item.getPost()
                    .setRequestBody(new RequestBody()
                            .required(true)
                            .content(new Content().addMediaType(kind, new MediaType().schema(told))));
        }
    }
}
