package org.mediation.calendar;

/** A year 2027 that nobody has announced: four days off at New Year, for which a Saturday in December is worked. */
public final class Invented {
    public static final String YEAR_2027 = """
            # 虚构，仅供测试
            year 2027
            version 1
            notice 试验〔2026〕1号 2026-12-24 虚构的2027年放假安排
            work 2026-12-26 元旦
            off 2027-01-01..2027-01-04 元旦
            off 2027-02-05..2027-02-12 春节
            off 2027-04-03..2027-04-05 清明节
            off 2027-05-01..2027-05-05 劳动节
            off 2027-06-09 端午节
            off 2027-09-15 中秋节
            off 2027-10-01..2027-10-07 国庆节
            """;

    private Invented() {}

    public static Deadlines deadlines() {
        Deadlines delivered = Deadlines.delivered();
        return new Deadlines(delivered.limits(), delivered.calendar().with(CalendarText.read(YEAR_2027)));
    }
}
