package org.mediation.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Courses.WALKS;
import static org.mediation.casework.Courses.all;
import static org.mediation.casework.Courses.always;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mediation.casework.ArbitrationEvent.*;
import org.mediation.casework.ClosingEvent.*;
import org.mediation.casework.ConfirmationEvent.*;
import org.mediation.casework.ConsentEvent.*;
import org.mediation.casework.IntakeEvent.*;
import org.mediation.casework.PanelEvent.*;
import org.mediation.casework.PerformanceEvent.*;
import org.mediation.casework.ReferralEvent.*;
import org.mediation.casework.RemedyEvent.*;
import org.mediation.casework.SessionEvent.*;
import org.mediation.casework.SettlementEvent.*;
import org.mediation.kernel.Place;
import org.mediation.kernel.PlacedVault;
import org.mediation.kernel.Sealed;
import org.mediation.matters.MatterKind;
import org.mediation.matters.Vocabulary;

/** Whatever is asked of a case and in whatever order: what must never happen does not happen. */
class AnyCourseTest {
    @Test
    void the_courses_taken_reach_far_enough_to_say_something() {
        Set<String> seen = new HashSet<>();
        WALKS.forEach(
                walk -> walk.events().forEach(event -> seen.add(event.getClass().getSimpleName())));
        assertThat(seen).hasSizeGreaterThan(Vocabulary.events(MatterKind.CASE).size() * 2 / 3);
        assertThat(seen)
                .contains("CaseArchived", "PerformanceClosed", "MediationTerminated", "MediationPartiallySucceeded")
                .contains("ConfirmationGranted", "ResultReported", "AgreementFiledWithBody")
                .contains("PaymentOrderTookEffect", "EnforcementClosed", "SuitDecided");
    }

    @Test
    void i15_nothing_but_a_link_or_a_warning_follows_the_end() {
        always(events -> {
            int end = endOf(events);
            assertThat(events.subList(end + 1, events.size()))
                    .allMatch(event -> event instanceof CaseLinked || event instanceof ClockEvent.LimitationWarned);
        });
    }

    /** The last event of a case that is over for good. */
    private static int endOf(List<CaseEvent> events) {
        for (int at = 0; at < events.size(); at++) {
            boolean handedOn = events.get(at) instanceof CaseClosed closed
                    && (closed.outcome() == Outcome.ANSWERED || closed.outcome() == Outcome.TRANSFERRED);
            if (handedOn || events.get(at) instanceof CaseArchived) {
                return at;
            }
        }
        return events.size() - 1;
    }

    @Test
    void i15_the_outcome_once_found_stays() {
        always(events -> {
            Set<Outcome> outcomes = new HashSet<>();
            all(MediationSucceeded.class, events).forEach(event -> outcomes.add(event.outcome()));
            all(MediationPartiallySucceeded.class, events).forEach(event -> outcomes.add(Outcome.PARTIAL_SUCCESS));
            all(MediationTerminated.class, events).forEach(event -> outcomes.add(event.outcome()));
            all(CaseClosed.class, events).forEach(event -> outcomes.add(event.outcome()));
            assertThat(outcomes).hasSizeLessThanOrEqualTo(1);
            assertThat(all(CaseClosed.class, events)).hasSizeLessThanOrEqualTo(1);
        });
    }

    @Test
    void i01_no_mediator_no_session_and_no_proposal_before_both_sides_agreed() {
        always(events -> {
            Set<PartyId> agreed = new HashSet<>();
            for (CaseEvent event : events) {
                if (event instanceof ConsentGiven given) {
                    agreed.add(given.partyId());
                }
                if (event instanceof PanelEvent || event instanceof SessionScheduled || event instanceof ProposalMade) {
                    assertThat(agreed).contains(WORKER, EMPLOYER);
                }
            }
        });
    }

    @Test
    void i07_nobody_who_did_not_disclose_or_was_questioned_mediates() {
        always(events -> {
            Map<Object, Neutrality> panel = new HashMap<>();
            for (CaseEvent event : events) {
                if (event instanceof DisclosureMade made) {
                    panel.put(made.mediatorId(), made.neutrality());
                } else if (event instanceof RecusalRequested asked) {
                    panel.put(asked.mediatorId(), Neutrality.QUESTIONED);
                } else if (event instanceof RecusalDecided decided) {
                    panel.put(decided.mediatorId(), decided.neutrality());
                } else if (event instanceof RecusalWaived waived) {
                    panel.put(waived.mediatorId(), waived.neutrality());
                } else if (event instanceof MediatorReplaced replaced) {
                    panel.remove(replaced.mediatorId());
                } else if (event instanceof SessionHeld
                        || event instanceof CaucusHeld
                        || event instanceof ProposalMade
                        || event instanceof AgreementTookEffect) {
                    assertThat(panel).isNotEmpty();
                    assertThat(panel.values()).containsOnly(Neutrality.CLEAR);
                }
            }
        });
    }

    @Test
    void i19_the_period_only_ever_becomes_longer_and_at_most_by_the_cap() {
        always(events -> {
            LocalDate due = LocalDate.MIN;
            int days = 0;
            for (CaseEvent event : events) {
                if (event instanceof CaseRegistered registered && registered.mediationDue() != null) {
                    due = registered.mediationDue().due();
                } else if (event instanceof ReferralAcknowledged acknowledged) {
                    due = acknowledged.mediationDue().due();
                } else if (event instanceof MediationExtended extended) {
                    assertThat(extended.mediationDue().due()).isAfter(due);
                    due = extended.mediationDue().due();
                    days += extended.days();
                }
            }
            assertThat(days).isLessThanOrEqualTo(30);
        });
    }

    @Test
    void i17_one_route_of_confirmation_at_a_time_and_each_once() {
        always(events -> {
            boolean open = false;
            Set<ConfirmationRoute> tried = new HashSet<>();
            for (CaseEvent event : events) {
                if (event instanceof ConfirmationRouteChosen chosen) {
                    assertThat(open).isFalse();
                    assertThat(tried.add(chosen.route())).isTrue();
                    open = true;
                } else if (event instanceof ConfirmationGranted
                        || event instanceof ConfirmationDenied
                        || event instanceof ConfirmationNotAccepted
                        || event instanceof ConfirmationWithdrawn
                        || event instanceof ConfirmationWindowLapsed) {
                    assertThat(open).isTrue();
                    open = false;
                }
            }
        });
    }

    @Test
    void i18_nothing_is_enforced_without_a_title() {
        always(events -> {
            Set<String> titles = new HashSet<>();
            for (CaseEvent event : events) {
                if (event instanceof ConfirmationGranted granted) {
                    titles.add(granted.titleNo());
                } else if (event instanceof CourtStatementIssued issued) {
                    titles.add(issued.statementNo());
                } else if (event instanceof PaymentOrderTookEffect order) {
                    titles.add(order.orderNo());
                } else if (event instanceof AwardTookEffect award) {
                    titles.add(award.awardNo());
                } else if (event instanceof ArbitralStatementRecorded statement) {
                    titles.add(statement.statementNo());
                } else if (event instanceof SuitDecided decided) {
                    titles.add(decided.titleNo());
                } else if (event instanceof EnforcementApplied applied) {
                    assertThat(titles).contains(applied.titleNo());
                }
            }
        });
    }

    @Test
    void i22_what_a_timer_says_is_said_once() {
        always(events -> {
            for (Class<?> once : List.of(
                    SupplementReminded.class,
                    AcceptanceOverdue.class,
                    DeemedWithdrawn.class,
                    ConsentLapsed.class,
                    MediatorChoiceLapsed.class,
                    MediationDeadlineExpired.class,
                    MediationTerminated.class,
                    PerformanceClosed.class,
                    AgreementTookEffect.class,
                    ReferralAcknowledged.class,
                    ReferralUnanswered.class,
                    AgreementFiledWithBody.class,
                    ResultReported.class,
                    CaseArchived.class)) {
                assertThat(all(once, events)).hasSizeLessThanOrEqualTo(1);
            }
            assertThat(all(ObligationReminded.class, events)).doesNotHaveDuplicates();
            assertThat(all(ObligationPerformed.class, events))
                    .extracting(ObligationPerformed::obligationId)
                    .doesNotHaveDuplicates();
            assertThat(all(SigningReminded.class, events))
                    .hasSizeLessThanOrEqualTo(
                            all(AgreementDrafted.class, events).size());
        });
    }

    @Test
    void i25_every_sealed_text_is_bound_to_its_place_in_the_record() {
        assertThat(WALKS).allSatisfy(walk -> walk.record().forEach(AnyCourseTest::everyTextIsInItsPlace));
    }

    private static void everyTextIsInItsPlace(DomainEventMessage<?> message) {
        for (RecordComponent component : message.getPayloadType().getRecordComponents()) {
            if (component.getType() == Sealed.class) {
                Sealed sealed = (Sealed) valueOf(component, message.getPayload());
                Place place = new Place(CASE.toString(), message.getSequenceNumber(), component.getName());
                assertThat(sealed == null || PlacedVault.isAt(sealed, place))
                        .as("%s in %s", place, message.getPayload())
                        .isTrue();
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Object event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void i31_the_same_course_gives_the_same_record() {
        assertThat(new Walk(1).go(40).events()).isEqualTo(new Walk(1).go(40).events());
    }

    @Test
    void from_wherever_it_stands_a_case_can_be_brought_to_its_end() {
        assertThat(IntStream.range(0, 20))
                .allMatch(seed -> new Walk(seed).go(seed * 3).finish());
    }
}
