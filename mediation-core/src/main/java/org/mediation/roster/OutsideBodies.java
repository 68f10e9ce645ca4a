package org.mediation.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mediation.calendar.Resource;
import org.mediation.roster.OutsideBody.Kind;

/** The courts and arbitration commissions of Beijing (外部机构名录), as delivered with the product. */
public final class OutsideBodies {
    private static final Map<String, OutsideBody> BY_ID = new LinkedHashMap<>();

    static {
        for (List<String> cells : Resource.table("/roster/outside-bodies.txt")) {
            BY_ID.put(
                    cells.get(0),
                    new OutsideBody(cells.get(0), Kind.valueOf(cells.get(1)), cells.get(2), cells.get(3)));
        }
    }

    private OutsideBodies() {}

    public static Optional<OutsideBody> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    public static List<OutsideBody> all() {
        return List.copyOf(BY_ID.values());
    }
}
