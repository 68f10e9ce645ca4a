package org.mediation.processes;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;

/** Lets a model run one branch for each of several members; the only word that expressions know beside the variables. */
public final class Each {
    /** The members of a fact such as {@code a,b} or {@code a=remind=due,b=remind=due}. */
    public List<String> of(String members) {
        return members.isEmpty()
                ? List.of()
                : Arrays.stream(members.split(","))
                        .map(member -> member.split("=")[0])
                        .toList();
    }

    public Date remindAt(String members, String member) {
        return date(members, member, 1);
    }

    public Date dueAt(String members, String member) {
        return date(members, member, 2);
    }

    private static Date date(String members, String member, int part) {
        return Arrays.stream(members.split(","))
                .map(each -> each.split("="))
                .filter(each -> each[0].equals(member))
                .map(each -> Date.from(Instant.ofEpochSecond(Long.parseLong(each[part]))))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No member " + member));
    }
}
