package org.mediation.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mediation.cases.Districts;
import org.mediation.casework.Channel;
import org.mediation.casework.ClaimCategory;
import org.mediation.casework.DisputeKind;
import org.mediation.casework.Outcome;
import org.mediation.hotline.Difficulty;
import org.mediation.hotline.TicketCategory;
import org.mediation.hotline.TicketChannel;
import org.mediation.hotline.TicketResult;
import org.mediation.kernel.Named;
import org.mediation.legalaid.AidChannel;
import org.mediation.legalaid.AidKind;
import org.mediation.legalaid.AidResult;
import org.mediation.organisations.Organisation;
import org.mediation.organisations.Organisations;
import org.mediation.roster.Level;
import org.mediation.roster.OutsideBodies;
import org.mediation.roster.OutsideBody;
import org.mediation.statistics.definition.Dimension;
import org.springframework.stereotype.Component;

/** What the values of a dimension are called. */
@Component
public class Labels {
    private static final String NONE = "未记录";

    private static final Map<String, String> BANDS = Map.ofEntries(
            Map.entry("NONE", "未涉金额"),
            Map.entry("UNDER_10K", "不满1万元"),
            Map.entry("UNDER_50K", "1万元以上不满5万元"),
            Map.entry("UNDER_100K", "5万元以上不满10万元"),
            Map.entry("UNDER_500K", "10万元以上不满50万元"),
            Map.entry("FROM_500K", "50万元以上"),
            Map.entry("ONE", "1人"),
            Map.entry("UNDER_10", "2至9人"),
            Map.entry("UNDER_30", "10至29人"),
            Map.entry("FROM_30", "30人以上"));

    private final Districts districts;
    private final Organisations organisations;

    Labels(Districts districts, Organisations organisations) {
        this.districts = districts;
        this.organisations = organisations;
    }

    /** All values of a dimension that have a name of their own. */
    public Map<String, String> of(Dimension dimension) {
        return switch (dimension) {
            case ORGANISATION ->
                organisations.byDistrict().stream()
                        .collect(Collectors.toMap(each -> each.id().toString(), Organisation::name));
            case LEVEL -> named(Level.values());
            case CHANNEL -> all(Channel.values(), AidChannel.values(), TicketChannel.values());
            case DISPUTE_KIND -> named(DisputeKind.values());
            case CLAIM_CATEGORY -> named(ClaimCategory.values());
            case RESULT -> all(Outcome.values(), AidResult.values(), TicketResult.values());
            case TICKET_CATEGORY -> named(TicketCategory.values());
            case DIFFICULTY -> named(Difficulty.values());
            case PARTNER -> OutsideBodies.all().stream().collect(Collectors.toMap(OutsideBody::id, OutsideBody::name));
            case AMOUNT_BAND, PERSONS_BAND -> BANDS;
            case AID_KIND -> named(AidKind.values());
            case DISTRICT, STREET, MONTH, MEDIATOR -> Map.of();
        };
    }

    public String of(Dimension dimension, String value, Map<String, String> known) {
        if (value.isEmpty()) {
            return NONE;
        }
        return switch (dimension) {
            case DISTRICT -> districts.name(value);
            case MEDIATOR -> "调解员 " + mark(value);
            default -> known.getOrDefault(value, value);
        };
    }

    /** Tells mediators apart without naming them. */
    private static String mark(String mediator) {
        return UUID.fromString(mediator).toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> named(Named[] words) {
        return Arrays.stream(words).collect(Collectors.toMap(word -> ((Enum<?>) word).name(), Named::chinese));
    }

    /** The first that knows a word says what it is called. */
    private static Map<String, String> all(Named[]... kinds) {
        Map<String, String> all = new HashMap<>();
        for (Named[] kind : kinds) {
            named(kind).forEach(all::putIfAbsent);
        }
        return all;
    }
}
