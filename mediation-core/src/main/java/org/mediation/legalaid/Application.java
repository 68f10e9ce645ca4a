package org.mediation.legalaid;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.BeijingTime;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.Header;
import org.mediation.kernel.Vault;
import org.mediation.legalaid.AidApplicationCommand.*;
import org.mediation.legalaid.AidApplicationEvent.*;
import org.mediation.roster.OrganisationEntry;
import org.mediation.roster.Roster;

/** The application and its papers (申请与补正): e1 to e3. */
final class Application {
    private static final String PIPELINE = "LegalAid";

    private final AidState state;
    private @Nullable DueDate supplementDue;

    Application(AidState state) {
        this.state = state;
    }

    void record(
            ApplyForAid command,
            Deadlines deadlines,
            Clock clock,
            Vault vault,
            Roster roster,
            StandardsInForce standards,
            AidNumbers numbers) {
        unless(
                roster.organisation(command.organisation())
                        .filter(OrganisationEntry::active)
                        .isPresent(),
                AidRule.AID_CENTRE_CLOSED);
        unless(!command.receivedAt().toInstant().isAfter(clock.instant()), AidRule.AID_RECEIVED_IN_FUTURE);
        unless(
                standards
                        .of(command.organisation())
                        .category(command.category())
                        .isPresent(),
                AidRule.AID_CATEGORY_UNKNOWN);
        unless(command.emergency() == null || isUrgent(command.emergency(), deadlines, clock), AidRule.EMERGENCY_UNFIT);
        unless(
                !command.applicant().name().isBlank()
                        && !command.opponent().name().isBlank(),
                AidRule.AID_TEXT_MISSING);
        apply(new AidApplied(
                command.aidId(),
                numbers.next(command.districtCode(), AidState.today(clock).getYear()),
                command.organisation(),
                command.districtCode(),
                command.channel(),
                command.scope(),
                command.category(),
                command.receivedAt(),
                command.emergency() != null,
                command.emergency(),
                PIPELINE,
                command.caseId(),
                command.client(),
                command.ticketId(),
                state.seal(vault, "facts", command.facts()),
                state.sealIfAny(vault, command.applicant().person(), "hardship", command.hardship()),
                deadlines.due("T-AID-DEC", dayOf(command.receivedAt()))));
        record(command.applicant(), vault);
        apply(new AidOpponentRecorded(
                state.id,
                state.seal(vault, "name", command.opponent().name()),
                command.opponent().uscc()));
    }

    private void record(AidApplicant applicant, Vault vault) {
        apply(new AidApplicantRecorded(
                state.id,
                applicant.person(),
                state.seal(vault, applicant.person(), "name", applicant.name()),
                state.sealIfAny(vault, applicant.person(), "idNumber", applicant.idNumber()),
                state.sealIfAny(vault, applicant.person(), "phone", applicant.phone()),
                state.sealIfAny(vault, applicant.person(), "address", applicant.address())));
    }

    /** A period counts as ending when no more than the statutory days are left; it may not be over either. */
    private static boolean isUrgent(AidEmergency emergency, Deadlines deadlines, Clock clock) {
        if (emergency.ground() != EmergencyGround.PERIOD_ENDING) {
            return true;
        }
        LocalDate today = AidState.today(clock);
        LocalDate end = emergency.periodEndsOn();
        return end != null
                && !end.isBefore(today)
                && !today.isBefore(deadlines.before("T-AID-URGENT", end).due());
    }

    static LocalDate dayOf(OffsetDateTime moment) {
        return BeijingTime.dateOf(moment.toInstant());
    }

    @CommandHandler
    void handle(
            GrantAidProvisionally command,
            Deadlines deadlines,
            Clock clock,
            @MetaDataValue(Header.ACTOR) String actor) {
        mustHaveEmergencyOpen();
        apply(new AidGrantedProvisionally(state.id, actor, deadlines.due("T-AID-ASSIGN", AidState.today(clock))));
    }

    @CommandHandler
    void handle(DenyAidEmergency command, Vault vault) {
        mustHaveEmergencyOpen();
        apply(new AidEmergencyDenied(state.id, state.seal(vault, "reason", command.reason())));
    }

    @CommandHandler
    void handle(CheckAidPapers command) {
        mustBeOpenForPapers();
        apply(new AidPapersChecked(state.id));
    }

    @CommandHandler
    void handle(RequestAidSupplement command, Deadlines deadlines, Clock clock, Vault vault) {
        mustBeOpenForPapers();
        unless(supplementDue == null, AidRule.AID_SUPPLEMENT_ONCE);
        apply(new AidSupplementAsked(
                state.id, state.seal(vault, "items", command.items()), deadlines.due("T-SUPP", AidState.today(clock))));
    }

    @CommandHandler
    void handle(ReceiveAidSupplement command, Deadlines deadlines, Clock clock, Vault vault) {
        state.mustBeAt(AidStage.SUPPLEMENTING);
        apply(new AidSupplementReceived(
                state.id,
                state.seal(vault, "received", command.received()),
                state.sealIfAny(
                        vault, state.person == null ? state.content() : state.person, "hardship", command.hardship()),
                deadlines.due("T-AID-DEC", AidState.today(clock))));
    }

    @CommandHandler
    void handle(DeemAidWithdrawn command, Clock clock) {
        state.mustBeAt(AidStage.SUPPLEMENTING);
        AidState.mustBePassed(supplementDue, clock);
        apply(new AidDeemedWithdrawn(state.id));
    }

    private void mustHaveEmergencyOpen() {
        state.mustBeAt(AidStage.RECEIVED);
        unless(state.emergencyOpen, AidRule.AID_STEP);
    }

    /** Whether aid comes first is decided before the papers are looked at. */
    private void mustBeOpenForPapers() {
        state.mustBeAt(AidStage.RECEIVED);
        unless(!state.emergencyOpen, AidRule.AID_STEP);
    }

    @EventSourcingHandler
    void on(AidApplicantRecorded event) {
        state.person = event.person();
    }

    @EventSourcingHandler
    void on(AidOpponentRecorded event) {
        state.opponentUscc = event.uscc();
    }

    @EventSourcingHandler
    void on(AidGrantedProvisionally event) {
        state.emergencyOpen = false;
        state.provisional = true;
        state.assignmentDue = event.assignmentDue();
        state.stage = AidStage.ASSIGNING;
    }

    @EventSourcingHandler
    void on(AidEmergencyDenied event) {
        state.emergencyOpen = false;
    }

    @EventSourcingHandler
    void on(AidPapersChecked event) {
        state.stage = AidStage.DECIDING;
    }

    @EventSourcingHandler
    void on(AidSupplementAsked event) {
        supplementDue = event.aidSupplementDue();
        state.stage = AidStage.SUPPLEMENTING;
    }

    @EventSourcingHandler
    void on(AidSupplementReceived event) {
        state.stage = AidStage.RECEIVED;
    }

    @EventSourcingHandler
    void on(AidDeemedWithdrawn event) {
        state.stage = AidStage.WITHDRAWN;
    }
}
