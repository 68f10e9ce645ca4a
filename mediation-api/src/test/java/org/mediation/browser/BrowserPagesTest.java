package org.mediation.browser;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = BrowserPagesTest.Pages.class)
class BrowserPagesTest {
    @Import(BrowserPages.class)
    @ImportAutoConfiguration({WebMvcAutoConfiguration.class, DispatcherServletAutoConfiguration.class})
    static class Pages {}

    @Autowired
    private WebApplicationContext context;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/tasks",
                "/tasks/done",
                "/cases",
                "/cases/0196d0a0-0000-7000-8000-000000000000",
                "/intake",
                "/organisations",
                "/processes"
            })
    void every_page_of_the_router_can_be_opened_by_its_address(String page) throws Exception {
        http().perform(get(page)).andExpect(status().isOk()).andExpect(forwardedUrl("/index.html"));
    }

    @Test
    void what_is_no_page_is_not_one() throws Exception {
        http().perform(get("/api/nothing")).andExpect(status().isNotFound());
    }

    private MockMvc http() {
        return MockMvcBuilders.webAppContextSetup(context).build();
    }
}
