package org.mediation.reports;

import java.util.List;

/**
 * Figures as they were worked out, with all that is needed to work them out again.
 *
 * @param definitionVersion of the indicators
 * @param foldVersion of the code that turned events into facts
 * @param reached the place of the record up to which facts counted
 * @param gaps places below it that held nothing yet
 * @param figures the text of the report, byte for byte
 */
public record Frozen(int definitionVersion, int foldVersion, long reached, List<Long> gaps, String figures) {
    public Frozen {
        gaps = List.copyOf(gaps);
    }
}
