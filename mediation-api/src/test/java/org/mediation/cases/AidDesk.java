package org.mediation.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.mediation.cases.Desk.Story;
import org.mediation.demo.DemoUnion;
import org.mediation.kernel.Role;
import org.mediation.kernel.SubjectToken;
import org.mediation.legalaid.AidApplicant;
import org.mediation.legalaid.AidApplicationCommand.*;
import org.mediation.legalaid.AidAssignmentCommand.*;
import org.mediation.legalaid.AidChannel;
import org.mediation.legalaid.AidClosingCommand.*;
import org.mediation.legalaid.AidCommand;
import org.mediation.legalaid.AidEmergency;
import org.mediation.legalaid.AidHandlingCommand.*;
import org.mediation.legalaid.AidId;
import org.mediation.legalaid.AidKind;
import org.mediation.legalaid.AidOpponent;
import org.mediation.legalaid.AidResult;
import org.mediation.legalaid.AidScope;
import org.mediation.legalaid.AidStandards;
import org.mediation.legalaid.CaseReference;
import org.mediation.legalaid.EmergencyGround;
import org.mediation.legalaid.HardshipBasis;
import org.mediation.legalaid.LawyerId;
import org.mediation.legalaid.PartyReference;
import org.mediation.legalaid.ScaleLine;
import org.mediation.legalaid.StandardsCommand.SetAidStandards;
import org.mediation.legalaid.StandardsId;
import org.mediation.legalaid.TeamCommand.AddLawyerToTeam;
import org.mediation.legalaid.TeamCommand.FormTeam;
import org.mediation.legalaid.TeamId;
import org.mediation.roster.LawFirm;
import org.mediation.roster.LawFirmId;

/** Brings an aid matter to the point at which a story begins. */
public class AidDesk {
    static final String REVIEWER = new UUID(3, 31).toString();
    static final LawyerId LAWYER = new LawyerId(new UUID(7, 31));
    static final LawyerId SECOND = new LawyerId(new UUID(7, 32));
    static final LawyerId COLLEAGUE_OF_MEDIATOR = new LawyerId(new UUID(7, 33));
    private static final TeamId TEAM = new TeamId(new UUID(9, 31));
    private static final String HASH = "cd".repeat(32);

    private final Office office;
    private final CommandGateway gateway;
    private boolean founded;

    AidDesk(Desk office, CommandGateway gateway) {
        this.office = office;
        this.gateway = gateway;
    }

    /** A team at the centre with three lawyers, one of the same firm as the second mediator; and a scale. */
    void found() {
        if (founded) {
            return;
        }
        founded = true;
        gateway.sendAndWait(new FormTeam(TEAM, "丰台区工会法律服务一团", Desk.ORGANISATION));
        LawFirm own = new LawFirm(new LawFirmId(new UUID(8, 31)), "清直律师事务所");
        LawFirm ofMediator = DemoUnion.centreOf("110106").mediators().get(1).firm();
        lawyer(LAWYER, "律师甲", own);
        lawyer(SECOND, "律师乙", own);
        lawyer(COLLEAGUE_OF_MEDIATOR, "律师丙", ofMediator == null ? own : ofMediator);
        AidStandards words = AidStandards.delivered();
        gateway.sendAndWait(new SetAidStandards(
                StandardsId.of(Desk.ORGANISATION),
                Desk.ORGANISATION,
                words.categories(),
                words.difficulties(),
                List.of(
                        new ScaleLine(AidKind.ARBITRATE, null, "GENERAL", 150_000),
                        new ScaleLine(AidKind.CONSULT, null, "GENERAL", 0))));
    }

    private void lawyer(LawyerId id, String name, LawFirm firm) {
        gateway.sendAndWait(new AddLawyerToTeam(TEAM, id, new SubjectToken(id.value()), name, firm, Set.of("WAGES")));
    }

    AidId applied() {
        return applied(false, null);
    }

    AidId applied(boolean urgent, @Nullable Story dispute) {
        found();
        AidId aid = new AidId(UUID.randomUUID());
        reviewer(new ApplyForAid(
                aid,
                Desk.ORGANISATION,
                "110106",
                AidChannel.WINDOW,
                AidScope.LABOUR_DISPUTE,
                "WAGES",
                office.now(),
                urgent ? new AidEmergency(EmergencyGround.PRESERVATION, null) : null,
                new AidApplicant(new SubjectToken(UUID.randomUUID()), "受援人", null, null, null),
                new AidOpponent("某公司", null),
                dispute == null ? null : new CaseReference(dispute.id().value()),
                dispute == null ? null : new PartyReference(dispute.worker().value()),
                null,
                "拖欠工资",
                "收入低于标准"));
        return aid;
    }

    AidId deciding() {
        AidId aid = applied();
        reviewer(new CheckAidPapers(aid));
        return aid;
    }

    AidId granted(AidKind kind) {
        AidId aid = deciding();
        reviewer(new GrantAid(aid, kind, HardshipBasis.VERIFIED));
        return aid;
    }

    AidId inHand(AidKind kind) {
        AidId aid = granted(kind);
        taken(aid);
        return aid;
    }

    /** Assigned and accepted. */
    void taken(AidId aid) {
        reviewer(new AssignLawyer(aid, LAWYER));
        lawyer(new AcceptAssignment(aid, HASH, HASH));
    }

    AidId filed(AidKind kind) {
        AidId aid = inHand(kind);
        ended(aid);
        return aid;
    }

    /** The work is done and the file handed in. */
    void ended(AidId aid) {
        lawyer(new EndAidHandling(aid, office.today()));
        file(aid);
    }

    void file(AidId aid) {
        lawyer(new SubmitAidFile(aid, AidResult.WON, 1_200_000, true, "仲裁裁决支持请求", HASH, "满意"));
    }

    void paid(AidId aid) {
        reviewer(new PaySubsidy(aid, office.today(), HASH));
    }

    void reviewer(AidCommand command) {
        office.as(REVIEWER, Role.AID_REVIEWER, command);
    }

    void lawyer(AidCommand command) {
        office.as(LAWYER.toString(), Role.AID_LAWYER, command);
    }
}
