package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.disclosed;
import static org.mediation.casework.Dispute.registered;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediation.casework.SessionCommand.*;
import org.mediation.casework.SessionEvent.*;

class GatheringEvidenceTest {
    private static final EvidenceId EVIDENCE = new EvidenceId(new UUID(74, 1));
    private static final RequireEvidence REQUIRED = new RequireEvidence(CASE, EMPLOYER, "考勤表", TODAY.plusDays(3));

    private static SubmitEvidence submitted(PartyId party, String hash) {
        return new SubmitEvidence(CASE, EVIDENCE, party, EvidenceKind.PAY_RECORD, "银行流水", hash);
    }

    @Test
    void evidence_is_handed_in_from_registration_on_each_piece_once() {
        registered()
                .when(submitted(WORKER, "hash-of-scan"))
                .leadsTo(new EvidenceSubmitted(
                        CASE, EVIDENCE, WORKER, EvidenceKind.PAY_RECORD, sealed("银行流水"), "hash-of-scan"));
        registered()
                .after(submitted(WORKER, "hash-of-scan"))
                .when(submitted(WORKER, "hash-of-scan"))
                .refusedBy(PARTY_EXISTS);
        registered().when(submitted(WORKER, " ")).refusedBy(PROOF_MISSING);
        registered().when(submitted(STRANGER, "hash-of-scan")).refusedBy(PARTY_UNKNOWN);
        Dispute.effective().when(submitted(WORKER, "hash-of-scan")).refusedBy(CASE_ENDED);
    }

    @Test
    void a_party_is_asked_for_papers_that_it_holds() {
        disclosed().when(REQUIRED).leadsTo(new EvidenceRequired(CASE, EMPLOYER, sealed("考勤表"), TODAY.plusDays(3)));
        registered().when(REQUIRED).refusedBy(WRONG_STAGE);
    }

    @Test
    void what_was_asked_for_and_not_handed_in_is_noted() {
        disclosed()
                .after(REQUIRED)
                .when(new RecordWithheldEvidence(CASE, EMPLOYER))
                .leadsTo(new EvidenceWithheld(CASE, EMPLOYER));
        disclosed().when(new RecordWithheldEvidence(CASE, EMPLOYER)).refusedBy(EVIDENCE_NOT_REQUIRED);
        disclosed()
                .after(REQUIRED, submitted(EMPLOYER, "hash-of-scan"))
                .when(new RecordWithheldEvidence(CASE, EMPLOYER))
                .refusedBy(EVIDENCE_NOT_REQUIRED);
    }
}
