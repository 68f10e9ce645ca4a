package org.mediation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mediation.kernel.Role;
import org.mediation.kernel.RuleViolated;
import org.mediation.organisations.Founding;
import org.mediation.organisations.Organisation;
import org.mediation.organisations.Organisations;
import org.mediation.problems.Refused;
import org.mediation.roster.LegalKind;
import org.mediation.roster.Level;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.RosterRule;
import org.mediation.security.Account;
import org.mediation.security.Accounts;
import org.mediation.security.Actor;
import org.springframework.stereotype.Component;

/** Whoever imports from the command line (系统操作员): hands each record to the organisation that handles it, in its name. */
@Component
class Operator {
    private static final UUID ID = UUID.nameUUIDFromBytes("operator/import".getBytes(UTF_8));
    private static final String NAME = "命令行导入";

    private final Organisations organisations;
    private final List<Founding> foundings;
    private final Accounts accounts;

    Operator(Organisations organisations, List<Founding> foundings, Accounts accounts) {
        this.organisations = organisations;
        this.foundings = foundings;
        this.accounts = accounts;
    }

    /** Makes ready to import; the operator's account gives the name in the history, nobody can sign in with it. */
    LineImport.Sender begin() {
        foundings.forEach(Founding::found);
        Actor named = new Actor(ID, NAME, Role.SYS_ADMIN, null, null, null);
        accounts.open(
                new Account("operator.import", named, false, false),
                UUID.randomUUID().toString());
        List<Organisation> handlers =
                organisations.byDistrict().stream().filter(Organisation::active).toList();
        return record -> new Actor(ID, NAME, Role.INTAKE_CLERK, handlerOf(record, handlers), null, null);
    }

    /** The organisation that the record names, else the union centre of its district. */
    private static OrganisationId handlerOf(JsonNode record, List<Organisation> handlers) {
        String named = record.path("organisation").asText("");
        String district = record.path("districtCode").asText("");
        if (named.isBlank() && district.isBlank()) {
            throw Refused.malformed("districtCode");
        }
        Stream<Organisation> fitting = named.isBlank()
                ? handlers.stream().filter(handler -> isCentreOf(handler, district))
                : handlers.stream().filter(handler -> handler.id().toString().equals(named));
        return fitting.findFirst()
                .map(handler -> new OrganisationId(handler.id()))
                .orElseThrow(() -> new RuleViolated(RosterRule.ORGANISATION_UNKNOWN));
    }

    private static boolean isCentreOf(Organisation organisation, String district) {
        return organisation.legalKind() == LegalKind.UNION_CENTRE
                && (organisation.level() == Level.DISTRICT || organisation.level() == Level.CITY)
                && organisation.districtCode().equals(district);
    }
}
