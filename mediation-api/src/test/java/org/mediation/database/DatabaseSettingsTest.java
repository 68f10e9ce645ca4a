package org.mediation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class DatabaseSettingsTest {
    @Test
    void without_any_setting_the_product_keeps_its_own_server_under_data() {
        var settings = environment(Map.of());
        assertThat(settings.db().isGiven()).isFalse();
        assertThat(settings.dataDir()).isEqualTo(Path.of("data"));
        assertThat(settings.secret()).isEqualTo(Path.of("data", "secret"));
    }

    @Test
    void environment_variables_name_another_server_and_other_places() {
        var settings = environment(Map.of(
                "MEDIATION_DB_URL", "jdbc:postgresql://db.example/mediation",
                "MEDIATION_DB_USER", "owner",
                "MEDIATION_DB_PASSWORD", "pw",
                "MEDIATION_DATA_DIR", "/var/lib/mediation",
                "MEDIATION_SECRET_FILE", "/etc/mediation/secret"));
        assertThat(settings.db().isGiven()).isTrue();
        assertThat(settings.db().owner())
                .isEqualTo(new DatabaseLogin("jdbc:postgresql://db.example/mediation", "owner", "pw"));
        assertThat(settings.dataDir()).isEqualTo(Path.of("/var/lib/mediation"));
        assertThat(settings.secret()).isEqualTo(Path.of("/etc/mediation/secret"));
    }

    private static DatabaseSettings environment(Map<String, Object> variables) {
        var source =
                ConfigurationPropertySource.from(new SystemEnvironmentPropertySource("systemEnvironment", variables));
        return new Binder(source).bindOrCreate("mediation", DatabaseSettings.class);
    }
}
