package org.mediation.roster;

/** Where in the union's tree an organisation sits (层级). */
public enum Level {
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

    public String chinese() {
        return chinese;
    }
}
