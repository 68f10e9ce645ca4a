package org.mediation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediation.kernel.TransparentVault.sealed;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.mediation.kernel.Refusal;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.TransparentVault;
import org.mediation.roster.MediatorCommand.*;
import org.mediation.roster.MediatorEvent.*;

class MediatorTest {
    private static final OrganisationId HAIDIAN = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId CHAOYANG = new OrganisationId(new UUID(0, 2));
    private static final OrganisationId CLOSED = new OrganisationId(new UUID(0, 3));
    private static final MediatorId WANG = new MediatorId(new UUID(1, 1));
    private static final SubjectToken PERSON = new SubjectToken(new UUID(2, 1));
    private static final LawFirm FIRM = new LawFirm(new LawFirmId(new UUID(3, 1)), "京和律师事务所");
    private static final String USCC = "91110108MA01ABCD2X";
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2028, 12, 31);

    private final FixtureConfiguration<Mediator> mediator = new AggregateTestFixture<>(Mediator.class)
            .registerInjectableResource(new TransparentVault())
            .registerInjectableResource(new FixedRoster()
                    .withCentre(HAIDIAN, true)
                    .withCentre(CHAOYANG, true)
                    .withCentre(CLOSED, false));

    @Test
    void a_mediator_is_registered_with_the_name_sealed() {
        mediator.givenNoPriorActivity().when(register(HAIDIAN, FROM, UNTIL)).expectEvents(registered());
    }

    @Test
    void a_second_registration_is_refused() {
        mediator.given(registered())
                .when(register(HAIDIAN, FROM, UNTIL))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.MEDIATOR_ALREADY_REGISTERED));
    }

    @Test
    void a_term_does_not_end_before_it_starts() {
        mediator.givenNoPriorActivity()
                .when(register(HAIDIAN, UNTIL, FROM))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.TERM_UNFIT));
        mediator.given(registered())
                .when(new SetMediatorTerm(WANG, UNTIL, FROM))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.TERM_UNFIT));
    }

    @Test
    void the_home_organisation_must_be_open() {
        mediator.givenNoPriorActivity()
                .when(register(CLOSED, FROM, UNTIL))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.ORGANISATION_UNKNOWN));
    }

    @Test
    void a_mediator_is_lent_once_and_not_to_the_own_organisation() {
        mediator.given(registered())
                .when(new LendMediator(WANG, CHAOYANG))
                .expectEvents(new MediatorLent(WANG, CHAOYANG));
        mediator.given(registered(), new MediatorLent(WANG, CHAOYANG))
                .when(new LendMediator(WANG, CHAOYANG))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.ALREADY_LENT));
        mediator.given(registered())
                .when(new LendMediator(WANG, HAIDIAN))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.LENT_TO_OWN));
        mediator.given(registered())
                .when(new LendMediator(WANG, CLOSED))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.ORGANISATION_UNKNOWN));
    }

    @Test
    void only_a_lent_mediator_is_called_back() {
        mediator.given(registered(), new MediatorLent(WANG, CHAOYANG))
                .when(new EndMediatorLending(WANG, CHAOYANG))
                .expectEvents(new MediatorLendingEnded(WANG, CHAOYANG));
        mediator.given(registered())
                .when(new EndMediatorLending(WANG, CHAOYANG))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.NOT_LENT));
    }

    @Test
    void a_court_invites_a_mediator_once() {
        mediator.given(registered(), new MediatorEnteredOnCourtRoster(WANG, "海淀区人民法院"))
                .when(new EnterMediatorOnCourtRoster(WANG, "海淀区人民法院"))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.ALREADY_ON_ROSTER));
        mediator.given(registered())
                .when(new StrikeMediatorFromCourtRoster(WANG, "海淀区人民法院"))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.NOT_ON_ROSTER));
    }

    @Test
    void qualification_training_and_affiliation_are_recorded() {
        mediator.given(registered())
                .when(new QualifyMediator(WANG, "二级律师"))
                .expectEvents(new MediatorQualified(WANG, "二级律师"));
        mediator.given(registered())
                .when(new RecordMediatorTraining(WANG, FROM, "调解实务", 16))
                .expectEvents(new MediatorTrained(WANG, FROM, "调解实务", 16));
        mediator.given(registered())
                .when(new ChangeMediatorAffiliation(WANG, null, USCC))
                .expectEvents(new MediatorAffiliationChanged(WANG, null, USCC));
        mediator.given(registered())
                .when(new RecordMediatorTraining(WANG, FROM, "调解实务", 0))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.TRAINING_UNFIT));
    }

    @Test
    void the_ground_of_a_conflict_is_sealed() {
        mediator.given(registered())
                .when(new DeclareMediatorConflict(WANG, USCC, "配偶在该单位任职"))
                .expectEvents(new MediatorConflictDeclared(WANG, USCC, sealed(PERSON, "配偶在该单位任职")));
    }

    @Test
    void a_mediator_is_suspended_and_reinstated_in_turn() {
        var suspended = new MediatorSuspended(WANG, sealed(PERSON, "接受调查"));
        mediator.given(registered()).when(new SuspendMediator(WANG, "接受调查")).expectEvents(suspended);
        mediator.given(registered(), suspended)
                .when(new SuspendMediator(WANG, "接受调查"))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.MEDIATOR_SUSPENDED));
        mediator.given(registered(), suspended)
                .when(new ReinstateMediator(WANG))
                .expectEvents(new MediatorReinstated(WANG));
        mediator.given(registered())
                .when(new ReinstateMediator(WANG))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.MEDIATOR_NOT_SUSPENDED));
    }

    @Test
    void a_removed_mediator_takes_no_upkeep() {
        mediator.given(registered(), new MediatorRemoved(WANG, sealed(PERSON, "本人辞任")))
                .when(new SetMediatorTerm(WANG, FROM, UNTIL))
                .expectNoEvents()
                .expectException(Refusal.by(RosterRule.MEDIATOR_REMOVED));
    }

    @Test
    void a_printed_command_tells_no_name() {
        assertThat(register(HAIDIAN, FROM, UNTIL)).asString().doesNotContain("王建国");
    }

    private static RegisterMediator register(OrganisationId home, LocalDate from, LocalDate until) {
        return new RegisterMediator(WANG, PERSON, "王建国", home, FIRM, null, "执业律师", from, until);
    }

    private static MediatorRegistered registered() {
        return new MediatorRegistered(WANG, PERSON, sealed(PERSON, "王建国"), HAIDIAN, FIRM, null, "执业律师", FROM, UNTIL);
    }
}
