package org.mediation.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mediation.casework.CaseId;
import org.mediation.casework.Stage;
import org.mediation.kernel.MatterCommand;
import org.mediation.matters.Vocabulary;
import org.mediation.security.Access;
import org.mediation.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody can ask for in a case now: the commands of its open tasks, and those that stand open in its stage. */
@Component
public class Actions {
    private static final List<String> ALWAYS = List.of("LinkCase");
    private static final List<String> BEFORE_AGREEMENT = List.of(
            "WithdrawApplication",
            "AddParty",
            "AmendParty",
            "AppointRepresentative",
            "RevokeRepresentative",
            "RegisterElectedRepresentatives",
            "SubmitEvidence",
            "StateEmployment");
    private static final List<String> AT_INTAKE = List.of("AddClaim", "AmendClaim", "WithdrawClaim");
    private static final List<String> IN_MEDIATION = List.of(
            "WithdrawConsent", "ExtendMediation", "DiscontinueMediation", "SuspectFalseMediation", "ReportIncident");
    /** A further or replacing mediator discloses from here too, and the recusal question that may follow is settled. */
    private static final List<String> SEATED =
            List.of("MakeDisclosure", "DecideRecusal", "WaiveRecusal", "ReplaceMediator", "AddCoMediator");

    /** Whoever goes to arbitration or to court may do so whatever else is open (I-03). */
    private static final List<String> AFTERWARDS =
            List.of("PrepareArbitration", "SubmitArbitration", "AbandonArbitration", "FileSuit", "RecordRecovery");

    private static final List<String> WITH_PANEL = List.of(
            "RequestRecusal",
            "DeclareImpasse",
            "HoldCaucus",
            "RequireEvidence",
            "ConfirmUndisputedFacts",
            "CountersignAgreement");

    private final JdbcClient jdbc;

    Actions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(Actor actor, CaseId caseId, Stage stage) {
        Set<String> open = new LinkedHashSet<>();
        jdbc.sql("select finished_by, offers from views.task"
                        + " where case_id = ? and finished_at is null and command is null order by opened_sequence")
                .param(caseId.value())
                .query((row, number) ->
                        commands(List.of((String[]) row.getArray("finished_by").getArray()), List.of((String[])
                                row.getArray("offers").getArray())))
                .list()
                .forEach(open::addAll);
        open.addAll(standing(stage));
        return open.stream().filter(command -> maySend(actor, command)).toList();
    }

    /** The commands of a task: those that finish it, then those that it offers besides. */
    public static List<String> commands(List<String> finishedBy, List<String> offers) {
        Set<String> commands = new LinkedHashSet<>();
        finishedBy.forEach(event -> commands.addAll(Vocabulary.commandsLeadingTo(event)));
        commands.addAll(offers);
        return new ArrayList<>(commands);
    }

    public static boolean maySend(Actor actor, String command) {
        Class<? extends MatterCommand> type = Vocabulary.commands().get(command);
        return type != null && Access.mayEverSend(actor.role(), type);
    }

    private static List<String> standing(Stage stage) {
        List<String> standing = new ArrayList<>(ALWAYS);
        if (stage.compareTo(Stage.ENDING) < 0) {
            standing.addAll(BEFORE_AGREEMENT);
        }
        if (stage.compareTo(Stage.CONSENT) < 0) {
            standing.addAll(AT_INTAKE);
        } else if (stage.compareTo(Stage.ENDING) < 0) {
            standing.addAll(IN_MEDIATION);
            if (stage.compareTo(Stage.PANEL) >= 0) {
                standing.addAll(SEATED);
            }
            if (stage.compareTo(Stage.NEGOTIATION) >= 0) {
                standing.addAll(WITH_PANEL);
            }
        }
        if (stage == Stage.PERFORMANCE || stage == Stage.CONCLUDED) {
            standing.addAll(AFTERWARDS);
        }
        return standing;
    }
}
