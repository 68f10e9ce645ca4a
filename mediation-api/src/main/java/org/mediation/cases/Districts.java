package org.mediation.cases;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The districts of Beijing by their code (GB/T 2260); the development area has none and uses BDA. */
@Component
public class Districts {
    private static final Map<String, String> NAMES = new TreeMap<>(Map.ofEntries(
            Map.entry("110000", "北京市"),
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
            Map.entry("BDA", "经开区")));

    public boolean exists(String code) {
        return NAMES.containsKey(code);
    }

    public String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    /** As it stands in a case number. */
    public String shortName(String code) {
        String name = name(code);
        return name.endsWith("区") && name.length() > 2 ? name.substring(0, name.length() - 1) : name;
    }
}
