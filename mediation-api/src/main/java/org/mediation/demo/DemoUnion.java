package org.mediation.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.SubjectToken;
import org.mediation.roster.LawFirm;
import org.mediation.roster.LawFirmId;
import org.mediation.roster.LegalKind;
import org.mediation.roster.Level;
import org.mediation.roster.MediatorId;
import org.mediation.roster.OrganisationId;

/** The demo's union: the city's centre, one in each district, and a few organisations below them. */
public final class DemoUnion {
    private static final Map<String, String> DISTRICTS = new TreeMap<>(Map.ofEntries(
            Map.entry("110101", "东城区"),
            Map.entry("110102", "西城区"),
            Map.entry("110105", "朝阳区"),
            Map.entry("110106", "丰台区"),
            Map.entry("110107", "石景山区"),
            Map.entry("110108", "海淀区"),
            Map.entry("110109", "门头沟区"),
            Map.entry("110111", "房山区"),
            Map.entry("110112", "通州区"),
            Map.entry("110113", "顺义区"),
            Map.entry("110114", "昌平区"),
            Map.entry("110115", "大兴区"),
            Map.entry("110116", "怀柔区"),
            Map.entry("110117", "平谷区"),
            Map.entry("110118", "密云区"),
            Map.entry("110119", "延庆区"),
            Map.entry("BDA", "经济技术开发区")));
    private static final List<String> STREETS =
            List.of("110105 建外街道", "110106 卢沟桥街道", "110108 中关村街道", "110111 拱辰街道", "110112 永顺镇", "110115 亦庄镇");
    private static final List<String> GOLD = List.of("110106", "110112", "110115");
    private static final List<String> FIRMS = List.of("澄砚律师事务所", "岚阶律师事务所", "砺衡律师事务所", "朗榆律师事务所", "叙禾律师事务所");
    private static final List<String> SURNAMES =
            List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "欧阳");
    private static final List<String> GIVEN_NAMES = List.of(
            "立群", "静宜", "博远", "秀兰", "志诚", "雨薇", "建平", "思远", "慧敏", "国栋", "晓岚", "文博", "佳宁", "守义", "若琳", "启明", "婉清");

    private static final List<DemoOrganisation> ALL = List.copyOf(new DemoUnion().organisations);

    private final List<DemoOrganisation> organisations = new ArrayList<>();
    private int people;

    private DemoUnion() {
        var city = add("北京市总工会劳动争议调解中心", Level.CITY, LegalKind.UNION_CENTRE, "110000", null, null, 5);
        DISTRICTS.forEach((code, district) -> add(
                centre(code),
                Level.DISTRICT,
                LegalKind.UNION_CENTRE,
                code,
                city,
                "北京市" + (code.equals("BDA") ? "大兴区" : district) + "人民法院",
                3 + people % 3));
        for (var line : STREETS) {
            var street = line.split(" ", 2);
            add(
                    DISTRICTS.get(street[0]) + street[1] + "劳动争议调解室",
                    Level.STREET,
                    LegalKind.STREET_ORGANISATION,
                    street[0],
                    idOf(centre(street[0])),
                    null,
                    3);
        }
        add("北京市快递行业工会联合会调解中心", Level.INDUSTRY, LegalKind.INDUSTRY_ORGANISATION, "110000", city, null, 3);
    }

    /** Every organisation, each after the one above it. */
    public static List<DemoOrganisation> organisations() {
        return ALL;
    }

    /** The union centre of a district. */
    public static DemoOrganisation centreOf(String districtCode) {
        return organisations().stream()
                .filter(organisation -> organisation.id().equals(idOf(centre(districtCode))))
                .findFirst()
                .orElseThrow();
    }

    private OrganisationId add(
            String name,
            Level level,
            LegalKind legalKind,
            String code,
            @Nullable OrganisationId parent,
            @Nullable String court,
            int mediators) {
        var id = idOf(name);
        var staff = new ArrayList<DemoMediator>();
        for (var number = 1; number <= mediators; number++) {
            staff.add(mediator(name + "/" + number, number));
        }
        organisations.add(new DemoOrganisation(
                id, name, level, legalKind, code, parent, court, court != null, GOLD.contains(code), staff));
        return id;
    }

    private DemoMediator mediator(String words, int number) {
        var name = SURNAMES.get(people % SURNAMES.size()) + GIVEN_NAMES.get(people % GIVEN_NAMES.size());
        var firm = number == 1 ? null : FIRMS.get(people % FIRMS.size());
        people++;
        return new DemoMediator(
                new MediatorId(DemoId.of("mediator", words)),
                new SubjectToken(DemoId.of("person", words)),
                name,
                firm == null ? null : new LawFirm(new LawFirmId(DemoId.of("firm", firm)), firm),
                firm == null ? "工会专职调解员" : "执业律师");
    }

    private static String centre(String code) {
        return (code.equals("BDA") ? "北京经济技术开发区" : DISTRICTS.get(code)) + "总工会劳动争议调解中心";
    }

    private static OrganisationId idOf(String name) {
        return new OrganisationId(DemoId.of("organisation", name));
    }
}
