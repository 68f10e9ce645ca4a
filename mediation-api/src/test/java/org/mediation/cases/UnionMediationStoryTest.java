package org.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.mediation.database.SharedDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Union mediation told along all its paths, with the real engine and the real record. */
@SharedDatabase
@SpringBootTest(properties = {"mediation.demo=true", "mediation.workers=false"})
@Import(StoryTime.class)
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class UnionMediationStoryTest {
    @Nested
    class TakingIn extends IntakeStories {}

    @Nested
    class AskingForConsent extends ConsentStories {}

    @Nested
    class SeatingTheMediator extends PanelStories {}

    @Nested
    class SeatingTwo extends SecondMediatorStories {}

    @Nested
    class Negotiating extends NegotiationStories {}

    @Nested
    class SigningTheAgreement extends SigningStories {}

    @Nested
    class Performing extends PerformanceStories {}

    @Nested
    class HandedOverByCourtAndCommission extends ReferralStories {}

    @Nested
    class Confirming extends ConfirmationStories {}

    @Nested
    class PursuingABrokenAgreement extends RemedyStories {}

    @Nested
    class EndingWithoutAgreement extends EndingStories {}

    @Nested
    class CallingTheHotline extends HotlineStories {}

    @Nested
    class TimersThatComeLate extends LateTimerStories {}

    @Nested
    class WorkingInTheDistrictsOwnWay extends DistrictVariantStories {}

    @Nested
    class GivingLegalAid extends AidStories {}

    @Nested
    @Order(Integer.MAX_VALUE)
    class TheWayTaken {
        @Autowired
        private TruePath path;

        @Test
        void every_sequence_flow_of_every_model_was_taken() throws Exception {
            Map<String, Set<String>> taken = path.flowsTaken();
            Set<String> never = new TreeSet<>();
            ModelFiles.flows().forEach((process, flows) -> {
                Set<String> ways = taken.getOrDefault(process, Set.of());
                long covered = flows.stream().filter(ways::contains).count();
                System.out.printf("%-22s %3d of %3d sequence flows taken%n", process, covered, flows.size());
                flows.stream().filter(flow -> !ways.contains(flow)).forEach(never::add);
            });
            assertThat(never).isEmpty();
        }
    }
}
