package org.mediation.rebuild;

import org.mediation.database.DatabaseUnusable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody starts on an engine that is not whole, but the job that makes it whole. */
@Component
@ConditionalOnBooleanProperty(name = "mediation.at-standstill", havingValue = false, matchIfMissing = true)
class UnfinishedRebuild implements InitializingBean {
    private final JdbcClient jdbc;

    UnfinishedRebuild(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        int left = jdbc.sql("select count(*) from views.engine_rebuild")
                .query(Integer.class)
                .single();
        if (left > 0) {
            throw new DatabaseUnusable("The engine of this database is being rebuilt, and " + left
                    + " matters are still to be played; let rebuild-engine come to its end first.");
        }
    }
}
