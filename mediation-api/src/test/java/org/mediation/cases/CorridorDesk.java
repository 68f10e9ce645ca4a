package org.mediation.cases;

import static org.mediation.cases.Desk.MEDIATOR;
import static org.mediation.cases.Desk.ORGANISATION;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.ArbitrationStatus;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.CaseId;
import org.mediation.casework.ClaimId;
import org.mediation.casework.ClosingCommand;
import org.mediation.casework.CourtProcedure;
import org.mediation.casework.DisputeKind;
import org.mediation.casework.IntakeCommand;
import org.mediation.casework.ObligationId;
import org.mediation.casework.PanelCommand;
import org.mediation.casework.PartyId;
import org.mediation.casework.PerformanceCommand;
import org.mediation.casework.ReferralCommand;
import org.mediation.casework.ReferralKind;
import org.mediation.kernel.Role;

/** What the people of court and commission send, and the ways to where they come in. */
record CorridorDesk(Desk desk) {
    static final String COURT = "COURT-110106";
    static final String INSTITUTE = "ARB-110106";

    void court(CaseCommand command) {
        desk.as("court", Role.COURT_LIAISON, command);
    }

    void institute(CaseCommand command) {
        desk.as("arbitration", Role.ARBITRATION_LIAISON, command);
    }

    Story referred(ReferralKind kind, @Nullable ArbitrationStatus status, boolean consentRecorded) {
        return referred(kind, status, consentRecorded, Opening.USUAL);
    }

    Story referred(ReferralKind kind, @Nullable ArbitrationStatus status, boolean consentRecorded, Opening opening) {
        Story story = new Story(
                new CaseId(UUID.randomUUID()),
                new PartyId(UUID.randomUUID()),
                List.of(new PartyId(UUID.randomUUID())),
                List.of(new ClaimId(UUID.randomUUID())));
        IntakeCommand.RegisterCase told = opening.application(story, desk.now());
        boolean fromCourt = status != null;
        CaseCommand referral = new ReferralCommand.ReceiveReferral(
                story.id(),
                kind,
                fromCourt ? COURT : INSTITUTE,
                "（2026）0106诉前调" + story.id().value().getMostSignificantBits() % 10_000 + "号",
                kind == ReferralKind.COURT_ENTRUSTED ? CourtProcedure.SIMPLIFIED : null,
                desk.today(),
                status,
                status == ArbitrationStatus.AWARD_RECEIVED ? desk.today().minusDays(3) : null,
                consentRecorded,
                DisputeKind.INDIVIDUAL,
                told.receivedAt(),
                told.districtCode(),
                ORGANISATION,
                told.parties(),
                told.claims(),
                told.narrative());
        if (fromCourt) {
            court(referral);
        } else {
            institute(referral);
        }
        return story;
    }

    Story acknowledged(ReferralKind kind, @Nullable ArbitrationStatus status) {
        Story story = referred(kind, status, true);
        desk.head(new ReferralCommand.AcknowledgeReferral(story.id()));
        return story;
    }

    /** With a mediator who has disclosed; the parties are ready to sit down. */
    Story withMediator(ReferralKind kind, @Nullable ArbitrationStatus status) {
        Story story = acknowledged(kind, status);
        story.parties().forEach(party -> desk.clerk(new PanelCommand.ProposeMediator(story.id(), party, MEDIATOR)));
        desk.discloses(story, MEDIATOR, false);
        return story;
    }

    Story inForce(ReferralKind kind, @Nullable ArbitrationStatus status) {
        Story story = withMediator(kind, status);
        desk.holds(story, desk.schedules(story));
        return desk.inForce(story, List.of(desk.pays(story, 1_000_000L, LocalDate.of(2026, 9, 30))));
    }

    Story failed(ReferralKind kind, @Nullable ArbitrationStatus status) {
        Story story = withMediator(kind, status);
        desk.mediator(new ClosingCommand.DeclareImpasse(story.id(), "分歧过大"));
        return story;
    }

    void closes(Story story) {
        desk.mediator(new ClosingCommand.CloseCase(story.id(), "办理完毕"));
        desk.clerk(new ClosingCommand.ArchiveCase(story.id(), true));
    }

    /** An agreement that was broken, urged in vain, and waits for the creditor's choice. */
    Story broken(Story story) {
        ObligationId obligation = desk.obligation(story);
        desk.mediator(new PerformanceCommand.DeclareDefault(story.id(), obligation, "资金周转困难"));
        desk.mediator(new PerformanceCommand.UrgePerformance(story.id(), obligation, "请于五日内支付"));
        desk.mediator(new PerformanceCommand.GiveUpObligation(story.id(), obligation, "仍未支付"));
        return story;
    }
}
