package org.mediation.cases;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.mediation.casework.ArbitrationEvent.ArbitrationSubmitted;
import org.mediation.casework.ArbitrationEvent.SuitFiled;
import org.mediation.casework.CaseEvent;
import org.mediation.casework.ConfirmationEvent.ConfirmationApplied;
import org.mediation.casework.ReferralEvent.ReferralReceived;
import org.mediation.casework.RemedyEvent.EnforcementApplied;
import org.mediation.casework.RemedyEvent.PaymentOrderApplied;
import org.mediation.security.BodyMatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which court or commission has what of a case in hand; written in the transaction of the event. */
@Component
@ProcessingGroup("views")
class CaseBodies {
    private final JdbcClient jdbc;

    CaseBodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ReferralReceived event) {
        enter(event, event.body(), BodyMatter.REFERRAL);
    }

    @EventHandler
    void on(ConfirmationApplied event) {
        enter(event, event.body(), BodyMatter.CONFIRMATION);
    }

    @EventHandler
    void on(PaymentOrderApplied event) {
        enter(event, event.court(), BodyMatter.PAYMENT_ORDER);
    }

    @EventHandler
    void on(EnforcementApplied event) {
        enter(event, event.court(), BodyMatter.ENFORCEMENT);
    }

    @EventHandler
    void on(ArbitrationSubmitted event) {
        enter(event, event.institute(), BodyMatter.ARBITRATION);
    }

    @EventHandler
    void on(SuitFiled event) {
        enter(event, event.court(), BodyMatter.SUIT);
    }

    private void enter(CaseEvent event, String body, BodyMatter matter) {
        UUID id = event.caseId().value();
        jdbc.sql("insert into views.case_body (case_id, body, matter) values (?, ?, ?) on conflict do nothing")
                .params(id, body, matter.name())
                .update();
    }
}
