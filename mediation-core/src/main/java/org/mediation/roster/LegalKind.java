package org.mediation.roster;

import org.mediation.kernel.Named;

/** What an organisation is in law (组织性质), which decides the confirmation routes open to its agreements; LDMAL art. 10. */
public enum LegalKind implements Named {
    ENTERPRISE_COMMITTEE("企业劳动争议调解委员会"),
    PEOPLES_MEDIATION_COMMITTEE("人民调解委员会"),
    STREET_ORGANISATION("街道（乡镇）调解组织"),
    UNION_CENTRE("工会劳动争议调解中心"),
    INDUSTRY_ORGANISATION("行业（产业）调解组织");

    private final String chinese;

    LegalKind(String chinese) {
        this.chinese = chinese;
    }

    /** An enterprise committee exists only in an enterprise, a street organisation only at a street (LDMAL art. 10). */
    boolean sitsAt(Level level) {
        return switch (this) {
            case ENTERPRISE_COMMITTEE -> level == Level.ENTERPRISE;
            case STREET_ORGANISATION -> level == Level.STREET;
            case INDUSTRY_ORGANISATION -> level == Level.INDUSTRY || level == Level.INDUSTRY_FEDERATION;
            case PEOPLES_MEDIATION_COMMITTEE, UNION_CENTRE -> true;
        };
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
