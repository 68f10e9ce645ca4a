package org.mediation.organisations;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediation.database.FreshDatabase;
import org.mediation.demo.DemoOrganisation;
import org.mediation.demo.DemoUnion;
import org.mediation.privacy.TinkVault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@SpringBootTest(properties = "mediation.demo=true")
@FreshDatabase
class OrganisationControllerTest {
    private static final DemoOrganisation CHAOYANG = DemoUnion.centreOf("110105");
    private static final DemoOrganisation TONGZHOU = DemoUnion.centreOf("110112");

    @Autowired
    private OrganisationController controller;

    @Autowired
    private TinkVault vault;

    private MockMvc http;

    @BeforeEach
    void over_http() {
        http = MockMvcBuilders.standaloneSetup(controller).build();
    }

    @Test
    void the_organisations_are_listed_city_first_with_chinese_words() throws Exception {
        http.perform(get("/api/organisations"))
                .andExpect(jsonPath("$", hasSize(DemoUnion.organisations().size())))
                .andExpect(jsonPath("$[0].levelName").value("市级"))
                .andExpect(jsonPath("$[0].legalKind").value("UNION_CENTRE"))
                .andExpect(jsonPath("$[?(@.districtCode == 'BDA')].parent").isNotEmpty());
    }

    @Test
    void the_mediators_of_an_organisation_are_listed_by_name_and_firm() throws Exception {
        var second = CHAOYANG.mediators().get(1);

        http.perform(get("/api/mediators").param("organisation", CHAOYANG.id().toString()))
                .andExpect(jsonPath("$", hasSize(CHAOYANG.mediators().size())))
                .andExpect(
                        jsonPath("$[?(@.mediatorId == '%s')].name", second.id()).value(second.name()))
                .andExpect(jsonPath("$[?(@.mediatorId == '%s')].standingName", second.id())
                        .value("在册"));
    }

    @Test
    void an_erased_mediator_stays_on_the_list_without_a_name() throws Exception {
        var gone = TONGZHOU.mediators().get(0);
        vault.destroy(gone.person());

        http.perform(get("/api/mediators").param("organisation", TONGZHOU.id().toString()))
                .andExpect(
                        jsonPath("$[?(@.mediatorId == '%s')].erased", gone.id()).value(true))
                .andExpect(
                        jsonPath("$[?(@.mediatorId == '%s')].name", gone.id()).value(contains(nullValue())));
    }
}
