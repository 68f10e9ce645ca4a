package org.mediation.calendar;

import org.mediation.kernel.Rule;

/** Why a length of a time limit, or a threshold, was refused. */
public enum CalendarRule implements Rule {
    FIXED_BY_STATUTE(
            "fixed-by-statute", "该期限或标准由法律规定，不得自行调整。", "This limit is fixed by statute and cannot be set.", "I-19"),
    OUT_OF_RANGE(
            "setting-out-of-range", "期限或标准必须是大于零的整数。", "A limit or threshold is a whole number above zero.", "I-19"),
    TIME_LIMIT_UNKNOWN("time-limit-unknown", "期限表中没有该期限，请核对编号。", "The table has no such time limit.", "I-19"),
    SETTING_TOO_LONG("setting-too-long", "期限不得超过1000个计算单位。", "A limit is at most 1000 units long.", "I-19"),
    CALENDAR_UNREADABLE(
            "calendar-unreadable",
            "放假安排的文本无法识别，请按已有年份的格式逐行填写。",
            "The text of the calendar cannot be read; follow the lines of the delivered years.",
            "CPL 85"),
    CALENDAR_IMPLAUSIBLE(
            "calendar-implausible",
            "放假安排不完整或者日期有误：须含全部七个节日，调休上班日须为周末。",
            "A year has all seven festivals, and only weekend days are worked in exchange.",
            "CPL 85"),
    CALENDAR_VERSION_KNOWN(
            "calendar-version-known",
            "该年度的这一版本已经导入，如有修订请提高版本号。",
            "This version of the year is there already; an amendment has a higher one.",
            "CPL 85"),
    AGREED_LENGTH_TOO_LONG(
            "agreed-length-too-long",
            "约定的期限超过了本单位允许的最长期限，请缩短后重新提交。",
            "The agreed length exceeds the longest that the organisation allows.",
            "T-MED-EXT"),
    CLOCK_RUNS_ON(
            "clock-runs-on",
            "该期限依法不因鉴定或者调解而停止计算。",
            "Neither an appraisal nor a mediation stops this clock.",
            "ONLINE 26, I-21"),
    PAUSE_UNFIT(
            "pause-unfit",
            "不计入的期间应在期限之内开始，且不得重叠，请核对日期。",
            "A pause begins within the period and overlaps no other.",
            "ONLINE 26");

    private final String code;
    private final String chinese;
    private final String english;
    private final String source;

    CalendarRule(String code, String chinese, String english, String source) {
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
