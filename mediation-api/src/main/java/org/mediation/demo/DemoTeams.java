package org.mediation.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.mediation.kernel.SubjectToken;
import org.mediation.legalaid.AidKind;
import org.mediation.legalaid.AidStandards;
import org.mediation.legalaid.LawyerId;
import org.mediation.legalaid.ScaleLine;
import org.mediation.legalaid.StandardsCommand.SetAidStandards;
import org.mediation.legalaid.StandardsId;
import org.mediation.legalaid.TeamCommand.AddLawyerToTeam;
import org.mediation.legalaid.TeamCommand.FormTeam;
import org.mediation.legalaid.TeamId;
import org.mediation.roster.LawFirm;
import org.mediation.roster.LawFirmId;
import org.mediation.roster.Level;
import org.mediation.roster.OrganisationId;

/** The demo's thirty-one teams of lawyers, all invented, and a scale of subsidies that is as invented as they are. */
final class DemoTeams {
    private static final int TEAMS = 31;
    private static final List<String> FIRMS = List.of("澄明律师事务所", "砥石律师事务所", "望岳律师事务所", "衡平律师事务所");
    private static final List<String> SURNAMES = List.of("顾", "苏", "方", "白", "陶", "季", "纪", "施");
    private static final List<String> GIVEN_NAMES = List.of("明澈", "书桓", "若水", "远帆", "怀瑾", "晚晴", "子衿");
    private static final List<String> SPECIALITIES =
            List.of("WAGES", "WORK_INJURY", "TERMINATION", "SOCIAL_INSURANCE", "OVERTIME");

    private final Consumer<Object> commands;

    DemoTeams(Consumer<Object> commands) {
        this.commands = commands;
    }

    void found() {
        List<DemoOrganisation> homes = homes();
        for (int number = 0; number < TEAMS; number++) {
            DemoOrganisation home = homes.get(number % homes.size());
            String name = home.name().replace("劳动争议调解中心", "") + "法律服务" + (number / homes.size() + 1) + "团";
            TeamId team = new TeamId(DemoId.of("team", name));
            commands.accept(new FormTeam(team, name, home.id()));
            join(team, name, number);
        }
        OrganisationId fengtai = DemoUnion.centreOf("110106").id();
        TeamId own =
                new TeamId(DemoId.of("team", DemoUnion.centreOf("110106").name().replace("劳动争议调解中心", "") + "法律服务1团"));
        join(own, DemoId.of("account", "aidlawyer1"), "顾清源", FIRMS.get(0), Set.of("WAGES", "OVERTIME"));
        join(own, DemoId.of("account", "aidlawyer2"), "苏望舒", FIRMS.get(1), Set.of("WORK_INJURY", "TERMINATION"));
        AidStandards words = AidStandards.delivered();
        commands.accept(new SetAidStandards(
                StandardsId.of(fengtai), fengtai, words.categories(), words.difficulties(), scale()));
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
        commands.accept(new AddLawyerToTeam(
                team,
                new LawyerId(lawyer),
                new SubjectToken(lawyer),
                name,
                new LawFirm(new LawFirmId(DemoId.of("firm", firm)), firm),
                specialities));
    }
}
