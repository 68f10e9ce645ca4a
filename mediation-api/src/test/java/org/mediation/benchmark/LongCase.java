package org.mediation.benchmark;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One case with as many events as hardly any has: between session and agreement far more is said and handed in than usual. */
record LongCase(UUID id, int events) {
    static LongCase of(Product product, int events) {
        Dispute usual = new Dispute();
        int without = take(product, usual);
        Dispute dispute = new Dispute();
        dispute.say(events - without);
        return new LongCase(dispute.id().value(), take(product, dispute));
    }

    private static int take(Product product, Dispute dispute) {
        product.wake();
        product.take(dispute, (step, nanos) -> {});
        product.rest();
        return product.parts()
                .getBean(JdbcClient.class)
                .sql("select count(*) from events.domain_event_entry where aggregate_identifier = ?")
                .param(dispute.id().toString())
                .query(Integer.class)
                .single();
    }
}
