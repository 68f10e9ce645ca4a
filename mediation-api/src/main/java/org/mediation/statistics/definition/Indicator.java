package org.mediation.statistics.definition;

import static org.mediation.statistics.definition.Measure.amount;
import static org.mediation.statistics.definition.Measure.count;
import static org.mediation.statistics.definition.Measure.matters;
import static org.mediation.statistics.definition.Measure.median;
import static org.mediation.statistics.definition.Measure.mediators;
import static org.mediation.statistics.definition.Measure.persons;
import static org.mediation.statistics.definition.Measure.stock;
import static org.mediation.statistics.fold.Happening.ACCEPTED;
import static org.mediation.statistics.fold.Happening.ACCEPTED_COLLECTIVE;
import static org.mediation.statistics.fold.Happening.ACCEPTED_PLATFORM;
import static org.mediation.statistics.fold.Happening.AID_ASSIGNED;
import static org.mediation.statistics.fold.Happening.AID_ASSIGNED_IN_TIME;
import static org.mediation.statistics.fold.Happening.AID_CLOSED;
import static org.mediation.statistics.fold.Happening.AID_CONSULTED;
import static org.mediation.statistics.fold.Happening.AID_DECIDED;
import static org.mediation.statistics.fold.Happening.AID_DECIDED_IN_TIME;
import static org.mediation.statistics.fold.Happening.AID_GRANTED;
import static org.mediation.statistics.fold.Happening.ARBITRATION_APPLICATION_NOTIFIED;
import static org.mediation.statistics.fold.Happening.ARBITRATION_REVIEWED;
import static org.mediation.statistics.fold.Happening.ARBITRATION_REVIEW_APPLIED;
import static org.mediation.statistics.fold.Happening.CLOSED;
import static org.mediation.statistics.fold.Happening.CLOSED_AT_GRASSROOTS;
import static org.mediation.statistics.fold.Happening.CLOSED_LATE;
import static org.mediation.statistics.fold.Happening.CLOSED_WITHIN_15_DAYS;
import static org.mediation.statistics.fold.Happening.CLUE_TRANSFERRED;
import static org.mediation.statistics.fold.Happening.COURT_CONFIRMATION_APPLIED;
import static org.mediation.statistics.fold.Happening.COURT_CONFIRMED;
import static org.mediation.statistics.fold.Happening.DELEGATED_CONCLUDED;
import static org.mediation.statistics.fold.Happening.DELEGATED_SUCCEEDED;
import static org.mediation.statistics.fold.Happening.HAZARD_REGISTERED;
import static org.mediation.statistics.fold.Happening.HAZARD_RESOLVED;
import static org.mediation.statistics.fold.Happening.LETTER_DUE;
import static org.mediation.statistics.fold.Happening.MEDIATION_SUGGESTED;
import static org.mediation.statistics.fold.Happening.MONEY_AGREED;
import static org.mediation.statistics.fold.Happening.MONEY_AWARDED;
import static org.mediation.statistics.fold.Happening.MONEY_PERFORMED;
import static org.mediation.statistics.fold.Happening.OBLIGATION_DUE;
import static org.mediation.statistics.fold.Happening.OBLIGATION_PERFORMED_IN_TIME;
import static org.mediation.statistics.fold.Happening.OPINION_ISSUED;
import static org.mediation.statistics.fold.Happening.RECOMMENDATION_ISSUED;
import static org.mediation.statistics.fold.Happening.RECTIFIED;
import static org.mediation.statistics.fold.Happening.REMINDER_ISSUED;
import static org.mediation.statistics.fold.Happening.SETTLED_AND_WITHDRAWN;
import static org.mediation.statistics.fold.Happening.SUCCEEDED;
import static org.mediation.statistics.fold.Happening.TEAM_DISSOLVED;
import static org.mediation.statistics.fold.Happening.TEAM_FORMED;
import static org.mediation.statistics.fold.Happening.TICKET_COMPLETED;
import static org.mediation.statistics.fold.Happening.TICKET_COMPLETED_IN_TIME;
import static org.mediation.statistics.fold.Happening.TICKET_CONSULTED;
import static org.mediation.statistics.fold.Happening.TICKET_CONTACTED;
import static org.mediation.statistics.fold.Happening.TICKET_DISPATCHED;
import static org.mediation.statistics.fold.Happening.TICKET_FELL_DUE;
import static org.mediation.statistics.fold.Happening.TICKET_JUDGED;
import static org.mediation.statistics.fold.Happening.TICKET_REGISTERED;
import static org.mediation.statistics.fold.Happening.TICKET_SATISFIED;
import static org.mediation.statistics.fold.Happening.TICKET_SOLVED;
import static org.mediation.statistics.fold.Happening.TICKET_TO_CASE;
import static org.mediation.statistics.fold.Happening.TICKET_VISITED;
import static org.mediation.statistics.fold.Happening.VISITOR_RECEIVED;
import static org.mediation.statistics.fold.Happening.WARNING_DEFUSED;
import static org.mediation.statistics.fold.Happening.WARNING_LIFTED;
import static org.mediation.statistics.fold.Happening.WARNING_RAISED;
import static org.mediation.statistics.fold.Happening.WORKING_DAYS_TO_CLOSE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Named;
import org.mediation.statistics.fold.Happening;

/**
 * The indicators (指标) K-01 to K-27, each in words and as what is counted: the one place that says what a figure means. A rate
 * is numerator by denominator over the same period; figures of a report name the {@link #VERSION} by which they were made.
 */
public enum Indicator implements Named {
    RECEIVED(
            "K-01",
            "受理案件数",
            "审查受理（含签收法院、仲裁机构转来）的争议案件，不含仅登记和不予受理的",
            Unit.CASES,
            count(ACCEPTED),
            null,
            "本系统统计口径",
            Confidence.ASSUMED),
    RECEIVED_WITH_AID(
            "K-01b",
            "受理数（含法律援助）",
            "受理案件数与法律援助件数之和",
            Unit.CASES,
            count(ACCEPTED, AID_GRANTED),
            null,
            "S2 口径B",
            Confidence.ASSUMED),
    CLOSED_CASES("K-02", "结案数", "受理后办理结果首次确定的案件", Unit.CASES, count(CLOSED), null, "本系统统计口径", Confidence.ASSUMED),
    SUCCEEDED_CASES(
            "K-03",
            "调解成功数",
            "调解成功、部分调解成功和即时履行结案的案件",
            Unit.CASES,
            count(SUCCEEDED),
            null,
            "本系统统计口径",
            Confidence.ASSUMED),
    SUCCESS_RATE(
            "K-04",
            "调解成功率",
            "调解成功数 ÷ 同期结案数",
            Unit.PERCENT,
            count(SUCCEEDED),
            count(CLOSED),
            "2010年北京公布数验算",
            Confidence.SHOWN),
    SETTLED_RATE(
            "K-05",
            "调撤率",
            "（调解成功数 + 和解撤回数）÷ 结案数",
            Unit.PERCENT,
            count(SUCCEEDED, SETTLED_AND_WITHDRAWN),
            count(CLOSED),
            "本系统统计口径",
            Confidence.ASSUMED),
    AID("K-06", "法律援助件数", "决定给予法律援助的件数；可按援助形式分列", Unit.CASES, count(AID_GRANTED), null, "本系统统计口径", Confidence.ASSUMED),
    AID_CLOSED_MATTERS(
            "K-06c", "法律援助办结数", "法律援助办结的件数", Unit.CASES, count(AID_CLOSED), null, "本系统统计口径", Confidence.ASSUMED),
    RECOVERED(
            "K-07",
            "挽回经济损失",
            "生效协议约定给付职工的金额与法律援助取得的金额之和；有关联的案件和援助只计先发生的一笔",
            Unit.FEN,
            amount(MONEY_AGREED, MONEY_AWARDED),
            null,
            "基数未公布，取协议加援助",
            Confidence.ASSUMED),
    PERFORMED(
            "K-07p",
            "实际履行金额",
            "核实到账的履行金额",
            Unit.FEN,
            amount(MONEY_PERFORMED),
            null,
            "2010年北京按履行金额公布",
            Confidence.SHOWN),
    PERFORMED_IN_TIME(
            "K-08",
            "自动履行率",
            "到期前自动履行的事项 ÷ 本期到期的履行事项",
            Unit.PERCENT,
            count(OBLIGATION_PERFORMED_IN_TIME),
            count(OBLIGATION_DUE),
            "本系统统计口径",
            Confidence.ASSUMED),
    DAYS(
            "K-09",
            "平均办案天数",
            "结案案件自收到申请至结案的平均自然日",
            Unit.DAYS,
            amount(CLOSED),
            count(CLOSED),
            "本系统统计口径",
            Confidence.ASSUMED),
    DAYS_MEDIAN(
            "K-09m", "办案天数中位数", "结案案件自收到申请至结案自然日的中位数", Unit.DAYS, median(CLOSED), null, "本系统统计口径", Confidence.ASSUMED),
    WORKING_DAYS(
            "K-09w",
            "平均办案工作日",
            "结案案件自收到申请至结案的平均工作日",
            Unit.WORKING_DAYS,
            amount(WORKING_DAYS_TO_CLOSE),
            count(WORKING_DAYS_TO_CLOSE),
            "本系统统计口径",
            Confidence.ASSUMED),
    WORKING_DAYS_MEDIAN(
            "K-09wm",
            "办案工作日中位数",
            "结案案件自收到申请至结案工作日的中位数",
            Unit.WORKING_DAYS,
            median(WORKING_DAYS_TO_CLOSE),
            null,
            "本系统统计口径",
            Confidence.ASSUMED),
    WITHIN_15_DAYS(
            "K-09s",
            "十五日内结案率",
            "自收到申请十五日内结案 ÷ 结案数",
            Unit.PERCENT,
            count(CLOSED_WITHIN_15_DAYS),
            count(CLOSED),
            "本系统统计口径",
            Confidence.ASSUMED),
    COURT_CONFIRMATION_RATE(
            "K-10",
            "司法确认率",
            "司法确认数 ÷ 调解成功数",
            Unit.PERCENT,
            count(COURT_CONFIRMED),
            count(SUCCEEDED),
            "本系统统计口径",
            Confidence.ASSUMED),
    ARBITRATION_REVIEW_RATE(
            "K-10r",
            "仲裁审查率",
            "仲裁审查确认数 ÷ 调解成功数",
            Unit.PERCENT,
            count(ARBITRATION_REVIEWED),
            count(SUCCEEDED),
            "本系统统计口径",
            Confidence.ASSUMED),
    CONFIRMATION_APPLICATION_RATE(
            "K-10a",
            "确认申请率",
            "申请司法确认或仲裁审查 ÷ 调解成功数",
            Unit.PERCENT,
            count(COURT_CONFIRMATION_APPLIED, ARBITRATION_REVIEW_APPLIED),
            count(SUCCEEDED),
            "本系统统计口径",
            Confidence.ASSUMED),
    CONFIRMATION_GRANT_RATE(
            "K-10g",
            "确认准予率",
            "准予确认 ÷ 申请确认",
            Unit.PERCENT,
            count(COURT_CONFIRMED, ARBITRATION_REVIEWED),
            count(COURT_CONFIRMATION_APPLIED, ARBITRATION_REVIEW_APPLIED),
            "本系统统计口径",
            Confidence.ASSUMED),
    DELEGATED_SUCCESS_RATE(
            "K-11",
            "诉前调解成功率",
            "法院委派案件调解成功 ÷ 法院委派案件结案",
            Unit.PERCENT,
            count(DELEGATED_SUCCEEDED),
            count(DELEGATED_CONCLUDED),
            "本系统统计口径",
            Confidence.ASSUMED),
    OVERDUE_RATE(
            "K-12",
            "超期率",
            "超过调解期限（含有效延长）结案 ÷ 结案数",
            Unit.PERCENT,
            count(CLOSED_LATE),
            count(CLOSED),
            "本系统统计口径",
            Confidence.ASSUMED),
    TICKETS("K-13", "热线受理数", "12351热线登记的诉求", Unit.CASES, count(TICKET_REGISTERED), null, "本系统统计口径", Confidence.ASSUMED),
    TICKETS_CONSULTED(
            "K-13c", "热线咨询数", "其中咨询类诉求", Unit.CASES, count(TICKET_CONSULTED), null, "本系统统计口径", Confidence.ASSUMED),
    TICKETS_DISPATCHED(
            "K-13d", "热线派单数", "其中派单办理的诉求", Unit.CASES, count(TICKET_DISPATCHED), null, "本系统统计口径", Confidence.ASSUMED),
    COMPLETION_RATE(
            "K-14",
            "办结率",
            "派单办结数 ÷ 应办结数（本期到期或办结的派单）",
            Unit.PERCENT,
            matters(TICKET_COMPLETED),
            matters(TICKET_COMPLETED, TICKET_FELL_DUE),
            "2021年1—2月北京公布数验算",
            Confidence.SHOWN),
    COMPLETION_IN_TIME_RATE(
            "K-15",
            "按时办结率",
            "按时办结数 ÷ 应办结数",
            Unit.PERCENT,
            matters(TICKET_COMPLETED_IN_TIME),
            matters(TICKET_COMPLETED, TICKET_FELL_DUE),
            "2021年1—2月北京公布数验算",
            Confidence.SHOWN),
    RESPONSE_RATE(
            "K-16",
            "响应率",
            "回访中已响应 ÷ 回访数（不含无效、重复）",
            Unit.PERCENT,
            count(TICKET_CONTACTED),
            count(TICKET_VISITED),
            "本系统统计口径",
            Confidence.ASSUMED),
    SOLUTION_RATE(
            "K-16s",
            "解决率",
            "回访中已解决 ÷ 已评价数",
            Unit.PERCENT,
            count(TICKET_SOLVED),
            count(TICKET_JUDGED),
            "本系统统计口径",
            Confidence.ASSUMED),
    SATISFACTION_RATE(
            "K-16m",
            "满意率",
            "回访中满意 ÷ 已评价数",
            Unit.PERCENT,
            count(TICKET_SATISFIED),
            count(TICKET_JUDGED),
            "本系统统计口径",
            Confidence.ASSUMED),
    CONVERSION_RATE(
            "K-17",
            "转案率",
            "转为调解案件的派单 ÷ 派单数",
            Unit.PERCENT,
            count(TICKET_TO_CASE),
            count(TICKET_DISPATCHED),
            "本系统统计口径",
            Confidence.ASSUMED),
    REMINDERS("K-18", "提示函份数", "发出的劳动法律监督提示函", Unit.CASES, count(REMINDER_ISSUED), null, "本系统统计口径", Confidence.ASSUMED),
    OPINIONS("K-18o", "意见书份数", "发出的劳动法律监督意见书", Unit.CASES, count(OPINION_ISSUED), null, "本系统统计口径", Confidence.ASSUMED),
    RECOMMENDATIONS(
            "K-18r",
            "建议书份数",
            "发出的劳动法律监督建议书",
            Unit.CASES,
            count(RECOMMENDATION_ISSUED),
            null,
            "本系统统计口径",
            Confidence.ASSUMED),
    RECTIFICATION_RATE(
            "K-18z",
            "整改率",
            "整改完成 ÷ 本期答复到期的函书",
            Unit.PERCENT,
            count(RECTIFIED),
            count(LETTER_DUE),
            "本系统统计口径",
            Confidence.ASSUMED),
    CLUES("K-18x", "线索移送数", "移送检察机关的线索", Unit.CASES, count(CLUE_TRANSFERRED), null, "本系统统计口径", Confidence.ASSUMED),
    COLLECTIVE_CASES(
            "K-19",
            "集体争议件数",
            "受理时认定为集体争议的案件",
            Unit.CASES,
            count(ACCEPTED_COLLECTIVE),
            null,
            "本系统统计口径",
            Confidence.ASSUMED),
    COLLECTIVE_PERSONS(
            "K-19p",
            "集体争议人数",
            "集体争议案件涉及的职工人数",
            Unit.PERSONS,
            persons(ACCEPTED_COLLECTIVE),
            null,
            "本系统统计口径",
            Confidence.ASSUMED),
    WARNINGS("K-20", "预警数", "发出的预警", Unit.CASES, count(WARNING_RAISED), null, "本系统统计口径", Confidence.ASSUMED),
    WARNINGS_DEFUSED_RATE(
            "K-20w",
            "预警化解率",
            "经化解解除的预警 ÷ 解除的预警",
            Unit.PERCENT,
            count(WARNING_DEFUSED),
            count(WARNING_LIFTED),
            "本系统统计口径",
            Confidence.ASSUMED),
    HAZARDS("K-20h", "排查隐患数", "专项排查登记的隐患", Unit.CASES, count(HAZARD_REGISTERED), null, "本系统统计口径", Confidence.ASSUMED),
    HAZARDS_RESOLVED_RATE(
            "K-20r",
            "隐患化解率",
            "已化解隐患 ÷ 登记隐患",
            Unit.PERCENT,
            count(HAZARD_RESOLVED),
            count(HAZARD_REGISTERED),
            "本系统统计口径",
            Confidence.ASSUMED),
    VISITS("K-21", "接待件次", "主席接待日等接待的批次", Unit.CASES, count(VISITOR_RECEIVED), null, "本系统统计口径", Confidence.ASSUMED),
    VISITORS("K-21p", "接待人次", "接待的职工人次", Unit.PERSONS, persons(VISITOR_RECEIVED), null, "本系统统计口径", Confidence.ASSUMED),
    SERVED_PERSONS(
            "K-22",
            "法律服务人次",
            "热线咨询、接待和援助咨询的人次之和",
            Unit.PERSONS,
            persons(TICKET_CONSULTED, VISITOR_RECEIVED, AID_CONSULTED),
            null,
            "密云“2万余人次”",
            Confidence.ASSUMED),
    GRASSROOTS_SHARE(
            "K-23",
            "基层化解占比",
            "街道及以下组织结案 ÷ 结案数",
            Unit.PERCENT,
            count(CLOSED_AT_GRASSROOTS),
            count(CLOSED),
            "BJ-2023 目标50%（全部机构）",
            Confidence.SHOWN),
    SUGGESTION_SHARE(
            "K-24",
            "调解建议书发放比例",
            "收到的仲裁调解建议书 ÷ 告知的仲裁申请",
            Unit.PERCENT,
            count(MEDIATION_SUGGESTED),
            count(ARBITRATION_APPLICATION_NOTIFIED),
            "目标100%",
            Confidence.SHOWN),
    AID_DECIDED_IN_TIME_RATE(
            "K-25",
            "援助审查按时率",
            "按时作出审查决定 ÷ 审查决定数",
            Unit.PERCENT,
            count(AID_DECIDED_IN_TIME),
            count(AID_DECIDED),
            "本系统统计口径",
            Confidence.ASSUMED),
    AID_ASSIGNED_IN_TIME_RATE(
            "K-25a",
            "援助指派按时率",
            "按时首次指派 ÷ 首次指派数",
            Unit.PERCENT,
            count(AID_ASSIGNED_IN_TIME),
            count(AID_ASSIGNED),
            "本系统统计口径",
            Confidence.ASSUMED),
    PLATFORM_CASES(
            "K-26",
            "新就业形态案件数",
            "争议类型或主要诉求属新就业形态的受理案件",
            Unit.CASES,
            count(ACCEPTED_PLATFORM),
            null,
            "本系统统计口径",
            Confidence.ASSUMED),
    PLATFORM_PERSONS(
            "K-26p",
            "新就业形态涉及人数",
            "新就业形态案件涉及的职工人数",
            Unit.PERSONS,
            persons(ACCEPTED_PLATFORM),
            null,
            "本系统统计口径",
            Confidence.ASSUMED),
    TEAMS(
            "K-26t",
            "法律服务团数",
            "期末在册的法律服务团",
            Unit.TEAMS,
            stock(TEAM_FORMED, TEAM_DISSOLVED),
            null,
            "S1 31个",
            Confidence.SHOWN),
    CASES_EACH(
            "K-27",
            "人均办案",
            "结案数 ÷ 有结案的调解员人数；内部使用",
            Unit.CASES_EACH,
            count(CLOSED),
            mediators(CLOSED),
            "本系统统计口径",
            Confidence.ASSUMED);

    /** Counts up whenever one of the definitions changes its meaning. */
    public static final int VERSION = 1;

    private final String code;
    private final String chinese;
    private final String definition;
    private final Unit unit;
    private final Measure numerator;
    private final @Nullable Measure denominator;
    private final String source;
    private final Confidence confidence;

    /** Whether a definition was shown to hold by published figures or was settled for this product. */
    public enum Confidence {
        SHOWN,
        ASSUMED
    }

    Indicator(
            String code,
            String chinese,
            String definition,
            Unit unit,
            Measure numerator,
            @Nullable Measure denominator,
            String source,
            Confidence confidence) {
        this.code = code;
        this.chinese = chinese;
        this.definition = definition;
        this.unit = unit;
        this.numerator = numerator;
        this.denominator = denominator;
        this.source = source;
        this.confidence = confidence;
    }

    public String code() {
        return code;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    public String definition() {
        return definition;
    }

    public Unit unit() {
        return unit;
    }

    public Measure numerator() {
        return numerator;
    }

    /** Null for what is no rate and no average. */
    public @Nullable Measure denominator() {
        return denominator;
    }

    public String source() {
        return source;
    }

    public Confidence confidence() {
        return confidence;
    }

    /** Everything that it is made of; where none of it was ever recorded, there is no figure and not a nought. */
    public Set<Happening> reads() {
        EnumSet<Happening> all = EnumSet.copyOf(numerator.reads());
        if (denominator != null) {
            all.addAll(denominator.reads());
        }
        return all;
    }

    public static Optional<Indicator> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
