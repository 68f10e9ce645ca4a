package org.mediation.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.mediation.kernel.Header;
import org.mediation.kernel.Role;
import org.mediation.kernel.SubjectToken;
import org.mediation.legalaid.AidKind;
import org.mediation.legalaid.AidStandards;
import org.mediation.legalaid.LawyerId;
import org.mediation.legalaid.Lawyers;
import org.mediation.legalaid.ScaleLine;
import org.mediation.legalaid.StandardsCommand.SetAidStandards;
import org.mediation.legalaid.StandardsId;
import org.mediation.legalaid.TeamCommand.AddLawyerToTeam;
import org.mediation.legalaid.TeamCommand.FormTeam;
import org.mediation.legalaid.TeamId;
import org.mediation.organisations.Founding;
import org.mediation.roster.LawFirm;
import org.mediation.roster.LawFirmId;
import org.mediation.roster.Level;
import org.mediation.roster.OrganisationId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The demo's thirty-one teams of lawyers, all invented, and a scale of subsidies that is as invented as they are. */
@Component
@Order(11)
@ConditionalOnBooleanProperty("mediation.demo")
public class DemoTeams implements ApplicationRunner, Founding {
    private static final Map<String, String> AS_ADMINISTRATOR =
            Map.of(Header.ACTOR, "demo", Header.ROLE, Role.SYS_ADMIN.name());
    private static final int TEAMS = 31;
    private static final List<String> FIRMS = List.of("澄明律师事务所", "砥石律师事务所", "望岳律师事务所", "衡平律师事务所");
    private static final List<String> SURNAMES = List.of("顾", "苏", "方", "白", "陶", "季", "纪", "施");
    private static final List<String> GIVEN_NAMES = List.of("明澈", "书桓", "若水", "远帆", "怀瑾", "晚晴", "子衿");
    private static final List<String> SPECIALITIES =
            List.of("WAGES", "WORK_INJURY", "TERMINATION", "SOCIAL_INSURANCE", "OVERTIME");

    private final CommandGateway commands;
    private final Lawyers lawyers;

    DemoTeams(CommandGateway commands, Lawyers lawyers) {
        this.commands = commands;
        this.lawyers = lawyers;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        found();
    }

    @Override
    public void found() {
        if (lawyers.lawyer(new LawyerId(DemoId.of("account", "aidlawyer1"))).isPresent()) {
            return;
        }
        List<DemoOrganisation> homes = homes();
        for (int number = 0; number < TEAMS; number++) {
            DemoOrganisation home = homes.get(number % homes.size());
            String name = teamName(homes, number);
            TeamId team = new TeamId(DemoId.of("team", name));
            send(new FormTeam(team, name, home.id()));
            join(team, name, number);
        }
        OrganisationId city = DemoUnion.organisations().get(0).id();
        TeamId own =
                new TeamId(DemoId.of("team", DemoUnion.centreOf("110106").name().replace("劳动争议调解中心", "") + "法律服务1团"));
        join(own, DemoId.of("account", "aidlawyer1"), "顾清源", FIRMS.get(0), Set.of("WAGES", "OVERTIME"));
        join(own, DemoId.of("account", "aidlawyer2"), "苏望舒", FIRMS.get(1), Set.of("WORK_INJURY", "TERMINATION"));
        AidStandards words = AidStandards.delivered();
        send(new SetAidStandards(StandardsId.of(city), city, words.categories(), words.difficulties(), scale()));
    }

    /** Invented sums: more for a harder matter, nothing for advice. */
    private static List<ScaleLine> scale() {
        List<ScaleLine> lines = new ArrayList<>();
        for (AidKind kind : AidKind.values()) {
            long basis = kind == AidKind.CONSULT ? 0 : (kind.ordinal() + 1) * 30_000L;
            lines.add(new ScaleLine(kind, null, "GENERAL", basis));
            lines.add(new ScaleLine(kind, null, "DIFFICULT", basis * 3 / 2));
            lines.add(new ScaleLine(kind, null, "COMPLEX", basis * 2));
        }
        return lines;
    }

    private static List<DemoOrganisation> homes() {
        return DemoUnion.organisations().stream()
                .filter(organisation -> organisation.level() == Level.DISTRICT || organisation.level() == Level.CITY)
                .toList();
    }

    private void join(TeamId team, String words, int number) {
        join(
                team,
                DemoId.of("lawyer", words),
                SURNAMES.get(number % SURNAMES.size()) + GIVEN_NAMES.get(number % GIVEN_NAMES.size()),
                FIRMS.get(number % FIRMS.size()),
                Set.of(SPECIALITIES.get(number % SPECIALITIES.size())));
    }

    private void join(TeamId team, UUID lawyer, String name, String firm, Set<String> specialities) {
        send(new AddLawyerToTeam(
                team,
                new LawyerId(lawyer),
                new SubjectToken(lawyer),
                name,
                new LawFirm(new LawFirmId(DemoId.of("firm", firm)), firm),
                specialities));
    }

    /** The lawyers who work for a centre, by the teams that were founded. */
    public static List<LawyerId> lawyersOf(OrganisationId centre) {
        List<DemoOrganisation> homes = homes();
        return IntStream.range(0, TEAMS)
                .filter(number -> homes.get(number % homes.size()).id().equals(centre))
                .mapToObj(number -> new LawyerId(DemoId.of("lawyer", teamName(homes, number))))
                .toList();
    }

    private static String teamName(List<DemoOrganisation> homes, int number) {
        String home = homes.get(number % homes.size()).name().replace("劳动争议调解中心", "");
        return home + "法律服务" + (number / homes.size() + 1) + "团";
    }

    private void send(Object command) {
        commands.sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(AS_ADMINISTRATOR));
    }
}
