package org.mediation.organisations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Vault;
import org.mediation.roster.OrganisationId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registers over HTTP, to read. */
@RestController
class OrganisationController {
    private final Organisations organisations;
    private final Mediators mediators;
    private final Vault vault;

    OrganisationController(Organisations organisations, Mediators mediators, Vault vault) {
        this.organisations = organisations;
        this.mediators = mediators;
        this.vault = vault;
    }

    @GetMapping("/api/organisations")
    List<Organisation> organisations() {
        return organisations.byDistrict();
    }

    /** All mediators, or those who are of the organisation or lent to it. */
    @GetMapping("/api/mediators")
    List<ListedMediator> mediators(@RequestParam(required = false) @Nullable UUID organisation) {
        var rows = organisation == null ? mediators.all() : mediators.workingFor(new OrganisationId(organisation));
        return rows.stream().map(row -> ListedMediator.of(row, vault)).toList();
    }
}
