package org.mediation.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.mediation.casework.Authority;
import org.mediation.casework.PartyKind;
import org.mediation.casework.PriorityFlag;
import org.mediation.casework.Side;

/** The parties with what they consented to and who acts for them. */
final class PartySection implements Section {
    private final Rows parties = new Rows();
    private final Set<String> warnings = new LinkedHashSet<>();

    /** What each party is called, by its identifier. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        parties.all()
                .forEach(party -> names.put(
                        party.path("partyId").asText(),
                        party.hasNonNull("name")
                                ? party.path("name").asText()
                                : party.path("sideName").asText()));
        return names;
    }

    @Override
    public void on(OpenedEvent event) {
        switch (event.type()) {
            case "PartyAdded" -> add(event);
            case "PartyAmended" -> describe(parties.get(event.text("partyId")), event);
            case "RepresentativeAppointed" -> represent(event);
            case "RepresentativeRevoked" -> parties.get(event.text("partyId")).putArray("representatives");
            case "ConsentInquired" ->
                event.data().path("parties").forEach(party -> consent(party.asText(), "ASKED", "征询中"));
            case "ConsentGiven" -> consent(event.text("partyId"), "AGREED", "同意");
            case "ConsentRefused" -> consent(event.text("partyId"), "REFUSED", "不同意");
            case "PartyUnreachable" -> consent(event.text("partyId"), "UNREACHABLE", "无法联系");
            case "ConsentWithdrawn" -> consent(event.text("partyId"), "WITHDRAWN", "已撤回");
            case "ConsentLapsed" ->
                event.data().path("silent").forEach(party -> consent(party.asText(), "LAPSED", "逾期未答复"));
            default -> {
                // other sections tell the rest
            }
        }
    }

    private void add(OpenedEvent event) {
        ObjectNode party = parties.add(event.text("partyId"), "partyId");
        party.put("side", event.text("side"))
                .put("sideName", Side.valueOf(event.text("side")).chinese())
                .put("kind", event.text("kind"))
                .put("kindName", PartyKind.valueOf(event.text("kind")).chinese())
                .put("consent", "NONE")
                .put("consentName", "未征询");
        ArrayNode flags = party.putArray("flags");
        String given = event.textIfAny("flags");
        if (given != null) {
            for (String flag : given.split(",")) {
                flags.add(flagName(flag));
            }
        }
        party.putArray("representatives");
        describe(party, event);
    }

    private static String flagName(String flag) {
        for (PriorityFlag known : PriorityFlag.values()) {
            if (known.name().equals(flag)) {
                return known.chinese();
            }
        }
        return flag;
    }

    private void describe(ObjectNode party, OpenedEvent event) {
        for (String field : new String[] {"name", "idNumber", "uscc", "phone", "address"}) {
            party.put(field, event.textIfAny(field));
        }
        party.put("erased", History.ERASED.equals(event.textIfAny("name")));
        event.data().path("warnings").forEach(warning -> warnings.add(IdentityWarnings.sentence(warning.asText())));
    }

    private void represent(OpenedEvent event) {
        ((ArrayNode) parties.get(event.text("partyId")).withArray("representatives"))
                .addObject()
                .put("name", event.textIfAny("name"))
                .put("phone", event.textIfAny("phone"))
                .put("authority", event.text("authority"))
                .put("authorityName", Authority.valueOf(event.text("authority")).chinese());
    }

    private void consent(String party, String code, String words) {
        parties.get(party).put("consent", code).put("consentName", words);
    }

    @Override
    public void writeTo(ObjectNode page) {
        page.set("parties", parties.toArray());
        ArrayNode list = page.putArray("warnings");
        warnings.forEach(list::add);
    }
}
