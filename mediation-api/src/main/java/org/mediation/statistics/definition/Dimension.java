package org.mediation.statistics.definition;

import java.util.Locale;
import org.mediation.kernel.Named;
import org.mediation.statistics.fold.Trait;

/** What figures can be broken down by (维度): as it stood when the fact happened, so no figure changes in hindsight. */
public enum Dimension implements Named {
    DISTRICT("区"),
    STREET("街道（乡镇）"),
    ORGANISATION("办理组织"),
    LEVEL("组织层级"),
    CHANNEL("来源渠道"),
    DISPUTE_KIND("争议类型"),
    CLAIM_CATEGORY("主要诉求"),
    RESULT("办理结果"),
    PARTNER("联动法院、仲裁机构"),
    MEDIATOR("调解员"),
    AMOUNT_BAND("金额段"),
    PERSONS_BAND("人数段"),
    AID_KIND("援助形式"),
    TICKET_CATEGORY("诉求分类"),
    DIFFICULTY("难易程度"),
    MONTH("月份");

    private final String chinese;

    Dimension(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /** The expression over a fact that gives its value; {@code day} is the column of the clock that is counted by. */
    public String column(String day) {
        return this == MONTH
                ? "to_char(f." + day + ", 'YYYY-MM')"
                : "f." + Trait.valueOf(name()).name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may leave the organisation: figures about one mediator are for inside (K-27). */
    public boolean isInternal() {
        return this == MEDIATOR;
    }
}
