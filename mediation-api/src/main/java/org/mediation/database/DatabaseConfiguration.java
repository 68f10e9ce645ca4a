package org.mediation.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Hands out connections to a prepared database only, so no part can ever see tables that are not up to date. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    OwnerLogin ownerLogin(DatabaseSettings settings) {
        return OwnerLogin.from(settings);
    }

    @Bean
    InstallationSecret installationSecret(DatabaseSettings settings) {
        return InstallationSecret.at(settings.secret());
    }

    /** Only a test brings a durability of its own, as a bean. */
    @Bean
    PreparedDatabase preparedDatabase(
            OwnerLogin owner, InstallationSecret secret, ObjectProvider<Durability> durability) {
        return PreparedDatabase.of(owner.login(), secret, durability.getIfAvailable(() -> Durability.REQUIRED));
    }

    /** Every run shows itself to the server under a name of its own, so that each sees whether there are others. */
    @Bean
    @Primary
    HikariDataSource dataSource(PreparedDatabase database, DatabaseSettings settings) {
        HikariConfig config = pool("mediation", database.app(), settings.poolSize());
        config.addDataSourceProperty("ApplicationName", "mediation " + UUID.randomUUID());
        return new HikariDataSource(config);
    }

    /** Reaches the keys of the subjects and nothing else; asked for by name. */
    @Bean(defaultCandidate = false)
    HikariDataSource keysDataSource(PreparedDatabase database) {
        return new HikariDataSource(pool("mediation-keys", database.keys(), 2));
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    private static HikariConfig pool(String name, DatabaseLogin login, int size) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(login.url());
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        return config;
    }
}
