package org.mediation.cases;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the union itself decides, where no statute does: {@code
 * mediation.union.thresholds.N-MAJOR-PERSONS=20}. A value that a statute fixes stops the start.
 */
@ConfigurationProperties("mediation.union")
record UnionSettings(Map<String, Long> thresholds) {
    UnionSettings(@Nullable Map<String, Long> thresholds) {
        this.thresholds = thresholds == null ? Map.of() : Map.copyOf(thresholds);
    }
}
