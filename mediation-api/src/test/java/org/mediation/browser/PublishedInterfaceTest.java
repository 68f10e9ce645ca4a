package org.mediation.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mediation.database.FreshDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** The interface written down in docs/ is the one that the server has; {@code -Dopenapi.write=true} writes it anew. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "mediation.demo=true")
@FreshDatabase
class PublishedInterfaceTest {
    private static final Path WRITTEN = Path.of("../docs/openapi.json");
    private static final ObjectMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .build();

    @Autowired
    private TestRestTemplate http;

    @Test
    void the_interface_is_the_one_written_down() throws IOException {
        Map<?, ?> described = SORTED.readValue(
                http.withBasicAuth("clerk", "demo-2026").getForObject("/v3/api-docs", String.class), Map.class);
        // The address of the test's own server.
        described.remove("servers");
        String served = SORTED.writeValueAsString(described) + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(WRITTEN, served);
        }
        assertThat(served)
                .as("docs/openapi.json; write it anew with -Dopenapi.write=true")
                .isEqualTo(Files.readString(WRITTEN));
    }
}
