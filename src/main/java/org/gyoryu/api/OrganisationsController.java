package org.gyoryu.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gyoryu.people.Organisation;
import org.gyoryu.people.Organisations;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = ApiPaths.V1 + "/organisations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Organisations", description = "For whom the caller can apply")
class OrganisationsController {

    private final Organisations organisations;
    private final Caller caller;

    OrganisationsController(Organisations organisations, Caller caller) {
        this.organisations = organisations;
        this.caller = caller;
    }

    @GetMapping
    @Operation(summary = "The caller's organisations")
    List<Body> list(Locale locale) {
        return organisations.ofPerson(caller.get().id()).stream()
                .map(organisation -> Body.of(organisation, locale))
                .toList();
    }

    /** An organisation of the caller. */
    @Schema(name = "Organisation")
    record Body(
            UUID id,
            String name,
            @Schema(example = "local-government") String kind,

            @Schema(description = "Business or unique number, where there is one")
            String businessNumber) {

        static Body of(Organisation organisation, Locale locale) {
            return new Body(
                    organisation.id(),
                    organisation.nameIn(locale),
                    organisation.kind().key(),
                    organisation.profile().businessNumber());
        }
    }
}
