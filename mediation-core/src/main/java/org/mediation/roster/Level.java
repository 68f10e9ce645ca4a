package org.mediation.roster;

import org.mediation.kernel.Named;

/** Where in the union's tree an organisation sits (层级). */
public enum Level implements Named {
    CITY("市级"),
    DISTRICT("区级"),
    INDUSTRY("产业"),
    STREET("街道（乡镇）"),
    PARK_BUILDING("园区（楼宇）"),
    INDUSTRY_FEDERATION("行业联合会"),
    ENTERPRISE("企业");

    private final String chinese;

    Level(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
