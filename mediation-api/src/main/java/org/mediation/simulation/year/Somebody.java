package org.mediation.simulation.year;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.mediation.demo.DemoOrganisation;
import org.mediation.demo.DemoUnion;
import org.mediation.roster.Level;

/** Invented people, firms and papers of one matter of the year, the same for the same seed, kind and number. */
record Somebody(long seed, String kind, int number) {
    private static final List<String> FAMILY =
            List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "马", "朱", "欧阳");
    private static final List<String> GIVEN =
            List.of("建国", "秀英", "小禾", "立东", "文静", "大海", "秋实", "晓光", "若溪", "守信", "春燕", "志远", "海霞", "永强");
    private static final List<String> FIRMS =
            List.of("京南", "丰和", "云栈", "安泰", "锦程", "宏图", "百味", "速达", "瑞丰", "明德", "长青", "聚源");
    private static final List<String> TRADES =
            List.of("保洁服务", "餐饮管理", "网络科技", "物业管理", "建筑劳务", "配送", "食品加工", "仓储", "家政服务", "广告");
    /** Of ten disputes in a district with street organisations, so many are handled by the street (SR-31). */
    private static final int BY_THE_STREET = 4;

    UUID id(String what) {
        return UUID.nameUUIDFromBytes(("year/" + seed + "/" + kind + "/" + number + "/" + what).getBytes(UTF_8));
    }

    /** A number from zero up to, but not, this one. */
    int below(int bound, String what) {
        return (int) Long.remainderUnsigned(id(what).getMostSignificantBits() >>> 16, bound);
    }

    <T> T of(List<T> several, String what) {
        return several.get(below(several.size(), what));
    }

    String person() {
        return of(FAMILY, "family") + of(GIVEN, "given");
    }

    String firm() {
        return of(FIRMS, "firm") + of(TRADES, "trade") + "有限公司";
    }

    /** Out of a block of numbers that nobody has. */
    String phone() {
        return "1990000" + String.format("%04d", below(10_000, "phone"));
    }

    /** Stands for the SHA-256 of a paper that nobody has. */
    String fingerprint(String paper) {
        return (id(paper).toString() + id(paper + " 2")).replace("-", "");
    }

    DemoOrganisation organisation(String district) {
        List<DemoOrganisation> streets = DemoUnion.organisations().stream()
                .filter(each ->
                        each.level() == Level.STREET && each.districtCode().equals(district))
                .toList();
        return !streets.isEmpty() && below(10, "street") < BY_THE_STREET
                ? streets.get(0)
                : DemoUnion.centreOf(district);
    }
}
