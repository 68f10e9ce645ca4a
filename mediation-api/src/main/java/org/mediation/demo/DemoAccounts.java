package org.mediation.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Role;
import org.mediation.organisations.Counterparts;
import org.mediation.roster.OrganisationId;
import org.mediation.security.Account;
import org.mediation.security.Actor;

/** The people with whom the demo can be tried: all roles around one district, the hotline of the city, and some of another district to see the border. */
final class DemoAccounts {
    static final String PASSWORD = "demo-2026";
    private static final DemoOrganisation CITY = DemoUnion.organisations().get(0);
    private static final DemoOrganisation FENGTAI = DemoUnion.centreOf("110106");
    private static final DemoOrganisation TONGZHOU = DemoUnion.centreOf("110112");

    private final List<Account> accounts = new ArrayList<>();

    private DemoAccounts() {
        add("clerk", "林晓月", Role.INTAKE_CLERK, FENGTAI.id());
        add("head", "郑国安", Role.MEDIATION_ORG_HEAD, FENGTAI.id());
        var number = 1;
        for (var mediator : FENGTAI.mediators().subList(0, 3)) {
            add("mediator" + number++, mediator, FENGTAI.id());
        }
        add("court", "沈知秋", Role.COURT_LIAISON, Counterparts.idOf("COURT-110106"));
        add("arbitration", "陆文昭", Role.ARBITRATION_LIAISON, Counterparts.idOf("ARB-110106"));
        add("aidreviewer", "江若谷", Role.AID_REVIEWER, FENGTAI.id());
        add("aidlawyer1", "顾清源", Role.AID_LAWYER, FENGTAI.id());
        add("aidlawyer2", "苏望舒", Role.AID_LAWYER, FENGTAI.id());
        add("overseer", "何明远", Role.OVERSEER, FENGTAI.id());
        add("statistician", "宋雅文", Role.STATISTICIAN, null);
        add("auditor", "韩正清", Role.AUDITOR, null);
        add("sysadmin", "马建华", Role.SYS_ADMIN, null);
        add("secadmin", "高守礼", Role.SECURITY_ADMIN, null);
        add("clerk.tongzhou", "唐小雨", Role.INTAKE_CLERK, TONGZHOU.id());
        add("head.tongzhou", "冯志远", Role.MEDIATION_ORG_HEAD, TONGZHOU.id());
        add("agent", "夏晓彤", Role.HOTLINE_AGENT, CITY.id());
        add("agent2", "程思齐", Role.HOTLINE_AGENT, CITY.id());
        add("dispatcher", "姚建平", Role.HOTLINE_DISPATCHER, CITY.id());
        add("head.city", "梁启元", Role.MEDIATION_ORG_HEAD, CITY.id());
        add("handler.fengtai", "孔令仪", Role.TICKET_HANDLER, FENGTAI.id());
        add("handler.tongzhou", "白若冰", Role.TICKET_HANDLER, TONGZHOU.id());
        add("mediator.tongzhou", TONGZHOU.mediators().get(0), TONGZHOU.id());
    }

    static List<Account> all() {
        return List.copyOf(new DemoAccounts().accounts);
    }

    private void add(String username, String name, Role role, @Nullable OrganisationId organisation) {
        var id = DemoId.of("account", username);
        accounts.add(new Account(username, new Actor(id, name, role, organisation, null, null), true, true));
    }

    private void add(String username, DemoMediator mediator, OrganisationId home) {
        var actor = new Actor(mediator.id().value(), mediator.name(), Role.MEDIATOR, home, null, null);
        accounts.add(new Account(username, actor, true, true));
    }
}
