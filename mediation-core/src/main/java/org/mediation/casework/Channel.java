package org.mediation.casework;

import org.mediation.kernel.Named;

/** How a dispute reached the union (来源渠道). */
public enum Channel implements Named {
    WINDOW("窗口"),
    PHONE_12351("12351热线"),
    APP("APP"),
    WEB("网上申请"),
    COURT_DELEGATION("法院委派"),
    COURT_ENTRUSTMENT("法院委托"),
    ARBITRATION_SUGGESTION("仲裁建议调解"),
    ARBITRATION_ENTRUSTMENT("仲裁委托"),
    PETITION_OFFICE("信访转来"),
    CHAIR_RECEPTION("主席接待日"),
    EARLY_WARNING("预警主动调解"),
    INSPECTION("专项排查"),
    LOWER_UNION("下级工会报送"),
    PARTNER("联动单位转来");

    private final String chinese;

    Channel(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
