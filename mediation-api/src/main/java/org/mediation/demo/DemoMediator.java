package org.mediation.demo;

import org.jspecify.annotations.Nullable;
import org.mediation.kernel.SubjectToken;
import org.mediation.roster.LawFirm;
import org.mediation.roster.MediatorId;

/** A mediator of the demo; the name is invented. */
public record DemoMediator(
        MediatorId id,
        SubjectToken person,
        String name,
        @Nullable LawFirm firm,
        String qualification) {}
