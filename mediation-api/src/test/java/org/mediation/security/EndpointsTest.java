package org.mediation.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediation.casework.CaseId;
import org.mediation.casework.PartyId;
import org.mediation.database.FreshDatabase;
import org.mediation.kernel.Role;
import org.mediation.roster.OrganisationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every endpoint with every role; what each may reach is declared in access/endpoints.csv, cell by cell. */
@SpringBootTest(properties = "mediation.demo=false")
@FreshDatabase
class EndpointsTest {
    private static final List<Role> ROLES =
            Stream.of(Role.values()).filter(role -> role != Role.SYSTEM).toList();

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void everybody_has_an_account() {
        for (var role : ROLES) {
            var isParty = List.of(Role.APPLICANT, Role.RESPONDENT, Role.REPRESENTATIVE)
                    .contains(role);
            var actor = new Actor(
                    idOf(role),
                    role.chinese(),
                    role,
                    new OrganisationId(new UUID(1, 1)),
                    isParty ? new CaseId(new UUID(2, 2)) : null,
                    isParty ? new PartyId(new UUID(3, 3)) : null);
            accounts.open(new Account(role.name(), actor, true, false), "a password of the test");
        }
    }

    @Test
    void every_endpoint_has_a_declared_line_for_all_roles_and_keeps_to_it() throws Exception {
        var actual = new ArrayList<String>();
        actual.add("method,path,nobody," + ROLES.stream().map(Role::name).collect(Collectors.joining(",")));
        for (var endpoint : endpoints()) {
            actual.add(line(endpoint));
        }
        assertThat(actual).containsExactlyInAnyOrderElementsOf(declared());
    }

    @Test
    void an_address_outside_of_the_table_is_closed_even_to_administrators() throws Exception {
        assertThat(status("GET", "/api/secrets", Role.SYS_ADMIN)).isEqualTo(404);
        assertThat(status("GET", "/api/secrets", null)).isEqualTo(404);
        assertThat(status("DELETE", "/api/organisations", Role.SYS_ADMIN)).isEqualTo(405);
        assertThat(status("GET", "/actuator/env", Role.AUDITOR)).isEqualTo(403);
    }

    /** The handlers that there are, and those of the table that are still to come. */
    private TreeSet<String> endpoints() {
        var found = new TreeSet<String>();
        for (var mapping : mappings) {
            mapping.getHandlerMethods()
                    .keySet()
                    .forEach(info -> info.getPatternValues()
                            .forEach(path -> methods(info.getMethodsCondition().getMethods().stream()
                                            .map(method -> method.asHttpMethod())
                                            .toList())
                                    .forEach(method -> found.add(path + " " + method))));
        }
        Endpoints.TABLE.forEach(endpoint -> found.add(endpoint.path() + " " + endpoint.method()));
        return found;
    }

    private static List<HttpMethod> methods(List<HttpMethod> declared) {
        return declared.isEmpty() ? List.of(HttpMethod.GET, HttpMethod.POST) : declared;
    }

    private String line(String endpoint) throws Exception {
        var words = endpoint.split(" ", 2);
        var cells = new ArrayList<String>(List.of(words[1], words[0], cell(words[1], words[0], null)));
        for (var role : ROLES) {
            cells.add(cell(words[1], words[0], role));
        }
        return String.join(",", cells);
    }

    private String cell(String method, String path, @Nullable Role role) throws Exception {
        var status =
                status(method, path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()), role);
        return status == 200 ? "open" : String.valueOf(status);
    }

    /** Runs the filters alone: what comes through would reach the controller. */
    private int status(String method, String path, @Nullable Role role) throws Exception {
        var request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        if (role != null) {
            request.getSession()
                    .setAttribute(PRINCIPAL_NAME_INDEX_NAME, idOf(role).toString());
        }
        request.setCookies(new Cookie("XSRF-TOKEN", "t"));
        request.addHeader("X-XSRF-TOKEN", "t");
        var response = new MockHttpServletResponse();
        security.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private static UUID idOf(Role role) {
        return new UUID(0, role.ordinal());
    }

    private static List<String> declared() throws IOException {
        var text = new ClassPathResource("access/endpoints.csv").getContentAsString(StandardCharsets.UTF_8);
        return Objects.requireNonNull(text).lines().toList();
    }
}
