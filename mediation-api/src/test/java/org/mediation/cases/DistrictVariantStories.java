package org.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.ClosingCommand;
import org.mediation.casework.ConsentCommand;
import org.mediation.casework.ContactChannel;
import org.mediation.casework.EvidenceId;
import org.mediation.casework.EvidenceKind;
import org.mediation.casework.IntakeCommand;
import org.mediation.casework.PanelCommand;
import org.mediation.casework.SessionCommand;
import org.mediation.casework.SettlementCommand;
import org.mediation.demo.DemoOrganisation;
import org.mediation.demo.DemoUnion;
import org.mediation.kernel.RuleViolated;
import org.mediation.processes.Deployment;
import org.mediation.roster.MediatorId;
import org.mediation.roster.OrganisationCommand.ChoosePipeline;
import org.mediation.roster.RosterRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/**
 * One district works in its own way: a model over the same vocabulary, with another order of steps, a review of its own and
 * a deadline of its own; its cases run through it without a line of Java.
 */
abstract class DistrictVariantStories extends Stories {
    private static final DemoOrganisation DISTRICT = DemoUnion.centreOf("110107");
    private static final MediatorId FIRST = DISTRICT.mediators().get(0).id();
    private static final MediatorId SECOND = DISTRICT.mediators().get(1).id();
    private static final ClassPathResource MODEL = new ClassPathResource("bpmn-variant/district-variant.bpmn");

    @Autowired
    private Deployment deployment;

    @Autowired
    private CommandGateway gateway;

    @BeforeEach
    void the_district_has_chosen_its_own_way() {
        deployment.deploy("district", List.of(MODEL));
        gateway.sendAndWait(new ChoosePipeline(DISTRICT.id(), "DistrictVariant"));
    }

    private Story underReview() {
        return underReview(Opening.USUAL.at(DISTRICT.id()));
    }

    private Story underReview(Opening opening) {
        Story story = desk.registered(opening);
        waitsFor(story, "UserTask_CollectEvidence");
        desk.clerk(new SessionCommand.SubmitEvidence(
                story.id(), new EvidenceId(UUID.randomUUID()), story.worker(), EvidenceKind.CONTRACT, "劳动合同", "文件哈希"));
        waitsFor(story, "UserTask_CompleteRegistration");
        desk.clerk(new IntakeCommand.CompleteRegistration(story.id(), true, true));
        return story;
    }

    private Story mediating(Story story) {
        desk.head(new IntakeCommand.AcceptCase(story.id(), true, true, true, true));
        desk.consents(story, story.employer());
        desk.head(new PanelCommand.DesignateMediator(story.id(), FIRST));
        desk.discloses(story, FIRST, false);
        waitsFor(story, "UserTask_AddSecondMediator");
        desk.head(new PanelCommand.AddCoMediator(story.id(), SECOND));
        waitsFor(story, "UserTask_DiscloseToo");
        desk.discloses(story, SECOND, false);
        return story;
    }

    @Test
    void a_case_goes_the_districts_way_from_the_first_word_to_the_archive() {
        Story story = mediating(underReview());
        desk.holds(story, desk.schedules(story));
        waitsFor(story, "UserTask_ReviewFacts");
        desk.mediator(FIRST, new SessionCommand.ConfirmUndisputedFacts(story.id(), "双方确认拖欠三个月", true));
        waitsFor(story, "UserTask_SettleOnSpot");
        desk.mediator(
                FIRST,
                new SettlementCommand.SettleOnSpot(story.id(), story.claims(), 1_000_000L, "当场支付一万元", true, "转账凭证哈希"));
        waitsFor(story, "UserTask_VisitParties");
        desk.mediator(FIRST, new ClosingCommand.VisitParties(story.id(), true, true, 5, null));
        desk.head(new ClosingCommand.CloseCase(story.id(), "即时履行"));
        desk.clerk(new ClosingCommand.ArchiveCase(story.id(), true));
        endedWith(story, "CaseClosed", "DossierSealed", "CaseArchived");
        nobodyHasToDoAnything(story);
    }

    @Test
    void a_late_decision_moves_to_the_task_that_the_district_made_for_it() {
        Story story = underReview();
        waitsFor(story, "UserTask_ReviewAcceptance");
        itIsThe(9, 22);
        endedWith(story, "CaseScreened", "AcceptanceOverdue");
        waitsFor(story, "UserTask_DecideUnderOversight");
        desk.head(new IntakeCommand.AcceptCase(story.id(), true, true, true, true));
        waitsFor(story, "UserTask_AnswerConsent");
    }

    @Test
    void what_the_law_fixes_holds_in_the_district_too() {
        Story story = mediating(underReview(Opening.USUAL.at(DISTRICT.id()).receivedBefore(Duration.ofDays(14))));
        waitsFor(story, "UserTask_ScheduleSession");
        itIsThe(9, 18);
        endedUnsettled(story, "MediationDeadlineExpired");
        waitsFor(story, "UserTask_CloseCase");
    }

    @Test
    void a_refusal_and_a_change_of_mind_end_it_there_as_well() {
        Story refused = underReview();
        desk.head(new IntakeCommand.AcceptCase(refused.id(), true, true, true, true));
        desk.clerk(new ConsentCommand.RefuseConsent(refused.id(), refused.employer(), ContactChannel.PHONE, null));
        waitsFor(refused, "UserTask_CloseCase");

        Story withdrawn = mediating(underReview());
        desk.clerk(new ConsentCommand.WithdrawConsent(withdrawn.id(), withdrawn.worker(), ContactChannel.PHONE));
        waitsFor(withdrawn, "UserTask_CloseCase");
    }

    @Test
    void a_process_that_nobody_deployed_is_not_chosen() {
        assertThatThrownBy(() -> gateway.sendAndWait(new ChoosePipeline(DISTRICT.id(), "DistrictVariation")))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.rule()).isEqualTo(RosterRule.PIPELINE_UNKNOWN));
    }

    @Test
    void the_other_districts_go_on_as_before() {
        waitsFor(desk.registered(), "UserTask_CompleteRegistration");
    }

    @Test
    void a_model_that_speaks_of_unknown_things_never_reaches_the_engine() throws Exception {
        String wrong = MODEL.getContentAsString(StandardCharsets.UTF_8).replace("EvidenceSubmitted", "EvidenceSmelled");
        assertThatThrownBy(() -> deployment.deploy(
                        "wrong", List.of(new ByteArrayResource(wrong.getBytes(StandardCharsets.UTF_8)) {
                            @Override
                            public String getFilename() {
                                return "district-variant.bpmn";
                            }
                        })))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UserTask_CollectEvidence waits for no event of the domain");
        assertThat(desk.openTasks(desk.registered(Opening.USUAL.at(DISTRICT.id()))))
                .containsExactly("UserTask_CollectEvidence");
    }
}
