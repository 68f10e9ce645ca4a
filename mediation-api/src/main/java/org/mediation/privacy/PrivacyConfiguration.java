package org.mediation.privacy;

import java.time.Clock;
import javax.sql.DataSource;
import org.mediation.database.InstallationSecret;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the vault over the key table, with the key that belongs to the installation's secret. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    TinkVault vault(@Qualifier("keysDataSource") DataSource keys, InstallationSecret secret, Clock clock) {
        var wrapping = KeyEncryptionKey.derivedFrom(secret.derive("subject-keys"));
        return new TinkVault(new SubjectKeyTable(JdbcClient.create(keys), clock), wrapping, clock);
    }
}
