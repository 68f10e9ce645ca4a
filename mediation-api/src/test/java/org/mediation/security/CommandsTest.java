package org.mediation.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediation.security.Neighbourhood.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mediation.casework.CaseCommand;
import org.mediation.kernel.Role;
import org.mediation.problems.Refused;
import org.mediation.roster.OrganisationId;
import org.springframework.core.io.ClassPathResource;

/** Walks every command with every role in every relation; what each may do is declared in access/commands.csv. */
class CommandsTest {
    private static final Neighbourhood PLACE = new Neighbourhood();
    private static final List<Role> ROLES = List.of(Role.values());

    /** How the sender stands to the case and to the one the command speaks for. */
    enum Relation {
        /** Of the own organisation, panel or dispute, and in the own name. */
        OWN,
        /** The nearest that is not one's own: an organisation below, a colleague's case, the other side. */
        NEAR,
        /** Another organisation's. */
        FOREIGN
    }

    @Test
    void every_command_has_declared_cells_for_all_roles_and_relations_and_keeps_to_them() throws Exception {
        var actual = new ArrayList<String>();
        actual.add("command,relation," + ROLES.stream().map(Role::name).collect(Collectors.joining(",")));
        for (var command : commands(CaseCommand.class).toList()) {
            for (var relation : Relation.values()) {
                actual.add(command.getSimpleName() + "," + relation + ","
                        + ROLES.stream()
                                .map(role -> cell(command, relation, role))
                                .collect(Collectors.joining(",")));
            }
        }
        assertThat(actual).containsExactlyElementsOf(declared());
    }

    private static String cell(Class<? extends CaseCommand> kind, Relation relation, Role role) {
        try {
            PLACE.access().check(somebody(role), sample(kind, relation, role));
            return "yes";
        } catch (Refused refused) {
            return String.valueOf(refused.problem().status().value());
        }
    }

    private static CaseCommand sample(Class<? extends CaseCommand> kind, Relation relation, Role role) {
        var isParty = somebody(role).partyId() != null;
        var isMediator = role == Role.MEDIATOR || role == Role.LEAD_MEDIATOR;
        var sample = new SampleCommand()
                .with(relation == Relation.NEAR && isParty ? OTHER_SIDE : SELF)
                .with(organisation(relation));
        if (relation == Relation.FOREIGN) {
            sample.with(OF_CITY);
        } else if (relation == Relation.OWN || isParty) {
            sample.with(OF_DISTRICT);
        } else {
            sample.with(isMediator ? UNASSIGNED : OF_STREET);
        }
        return sample.of(kind);
    }

    private static OrganisationId organisation(Relation relation) {
        return switch (relation) {
            case OWN -> DISTRICT;
            case NEAR -> STREET;
            case FOREIGN -> CITY;
        };
    }

    @SuppressWarnings("unchecked")
    private static Stream<Class<? extends CaseCommand>> commands(Class<?> family) {
        return family.isRecord()
                ? Stream.of((Class<? extends CaseCommand>) family)
                : Arrays.stream(family.getPermittedSubclasses())
                        .sorted(Comparator.comparing(Class::getSimpleName))
                        .flatMap(CommandsTest::commands);
    }

    private static List<String> declared() throws IOException {
        return new ClassPathResource("access/commands.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
