package org.mediation.reports;

import org.mediation.kernel.Rule;

/** Why a report was refused. */
public enum ReportRule implements Rule {
    REPORT_FROZEN(
            "report-frozen",
            "该报告已经发布，数据不再变动；如有变化请发布更正。",
            "The report was published and stays as it is; publish a correction.",
            "I-33"),
    REPORT_REASON_MISSING("report-reason-missing", "更正报告须写明理由。", "A correction says why it is made.", "I-33"),
    REPORT_UNCHANGED("report-unchanged", "数据与已发布的一致，无需更正。", "The figures are those that were published.", "I-33"),
    REPORT_UNKNOWN("report-unknown", "没有该统计报告，请核对。", "There is no such report.", "I-33");

    private final String code;
    private final String chinese;
    private final String english;
    private final String source;

    ReportRule(String code, String chinese, String english, String source) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String source() {
        return source;
    }
}
