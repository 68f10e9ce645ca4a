package org.mediation.roster;

import java.util.Set;

/** Processes for tests: a referral goes the body's way, everything else the organisation's own. */
public final class FixedPipelines implements Pipelines {
    private static final Set<String> ALL =
            Set.of("UnionMediation", "UnionCourtLinkage", "UnionArbitrationLinkage", "DistrictVariant");

    @Override
    public boolean exist(String pipeline) {
        return ALL.contains(pipeline);
    }

    @Override
    public boolean takesApplications(String pipeline) {
        return exist(pipeline) && !pipeline.endsWith("Linkage");
    }

    @Override
    public Choice choose(Question question) {
        if (question.referral().startsWith("COURT")) {
            return new Choice("UnionCourtLinkage", "法院移交");
        }
        if (question.referral().startsWith("ARBITRATION")) {
            return new Choice("UnionArbitrationLinkage", "仲裁移交");
        }
        return new Choice(question.own(), "本组织流程");
    }
}
