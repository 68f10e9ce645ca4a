package org.mediation.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Courses.all;
import static org.mediation.casework.Courses.always;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mediation.casework.IntakeEvent.ClaimWithdrawn;
import org.mediation.casework.PerformanceEvent.*;
import org.mediation.casework.RemedyEvent.*;
import org.mediation.casework.SettlementEvent.*;

/** Whatever is asked of a case and in whatever order: no settlement is worth less than it says. */
class AnySettlementTest {
    @Test
    void i11_no_success_without_every_hand_and_the_seal_or_proof_of_performance_on_the_spot() {
        always(events -> {
            Set<Object> hands = new HashSet<>();
            for (CaseEvent event : events) {
                if (event instanceof AgreementDrafted) {
                    hands.clear();
                } else if (event instanceof AgreementSigned signed) {
                    hands.add(signed.partyId());
                } else if (event instanceof AgreementCountersigned || event instanceof AgreementSealed) {
                    hands.add(event.getClass());
                } else if (event instanceof SettledOnSpot) {
                    hands.addAll(List.of(WORKER, EMPLOYER, AgreementCountersigned.class, AgreementSealed.class));
                } else if (event instanceof MediationSucceeded || event instanceof MediationPartiallySucceeded) {
                    assertThat(hands).contains(WORKER, EMPLOYER, AgreementCountersigned.class, AgreementSealed.class);
                }
            }
        });
    }

    @Test
    void i13_what_is_promised_is_a_positive_sum_due_no_earlier_than_signed_and_the_total_is_the_sum() {
        always(events -> all(AgreementDrafted.class, events).forEach(agreement -> {
            long sum = 0;
            for (Obligation obligation : agreement.obligations()) {
                Long amount = obligation.amountFen();
                assertThat(amount == null || amount > 0).isTrue();
                sum += amount == null ? 0 : amount;
            }
            assertThat(agreement.totalFen()).isEqualTo(sum);
        }));
    }

    @Test
    void i16_no_claim_is_settled_twice_or_after_it_was_withdrawn() {
        always(events -> {
            List<ClaimId> settled = new ArrayList<>();
            all(MediationSucceeded.class, events).forEach(event -> settled.addAll(event.settledClaims()));
            all(MediationPartiallySucceeded.class, events).forEach(event -> {
                settled.addAll(event.settledClaims());
                assertThat(event.remainingClaims()).isNotEmpty().doesNotContainAnyElementsOf(settled);
            });
            assertThat(settled).doesNotHaveDuplicates();
            assertThat(all(ClaimWithdrawn.class, events)).noneMatch(withdrawn -> settled.contains(withdrawn.claimId()));
        });
    }

    @Test
    void what_was_agreed_is_paid_outstanding_or_written_off_to_the_last_fen() {
        always(events -> {
            all(LedgerBalanced.class, events).forEach(ledger -> {
                assertThat(ledger.agreedFen())
                        .isEqualTo(ledger.paidFen() + ledger.outstandingFen() + ledger.writtenOffFen());
                assertThat(ledger.outstandingFen()).isNotNegative();
                assertThat(ledger.outstandingFen() == 0 || ledger.somethingLeft())
                        .isTrue();
            });
            long verified = all(PaymentVerified.class, events).stream()
                    .mapToLong(PaymentVerified::amountFen)
                    .sum();
            long paid = all(ObligationRecovered.class, events).stream()
                    .mapToLong(ObligationRecovered::amountFen)
                    .reduce(verified, Long::sum);
            long writtenOff = all(OutstandingWrittenOff.class, events).stream()
                    .mapToLong(OutstandingWrittenOff::amountFen)
                    .sum();
            all(PerformanceClosed.class, events).forEach(ledger -> {
                List<AgreementDrafted> versions = all(AgreementDrafted.class, events);
                assertThat(ledger.agreedFen())
                        .isEqualTo(versions.get(versions.size() - 1).totalFen());
                assertThat(ledger.paidFen()).isEqualTo(paid);
                assertThat(ledger.writtenOffFen()).isEqualTo(writtenOff);
                assertThat(ledger.agreedFen()).isEqualTo(ledger.paidFen() + ledger.writtenOffFen());
                assertThat(ledger.outstandingFen()).isZero();
            });
            assertThat(all(PaymentVerified.class, events))
                    .extracting(PaymentVerified::paymentId)
                    .doesNotHaveDuplicates();
        });
    }
}
