package org.mediation.legalaid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why the aid cannot wait for the papers (紧急情形); LAL art. 44.
 *
 * @param periodEndsOn last day of the period that is about to end
 */
public record AidEmergency(EmergencyGround ground, @Nullable LocalDate periodEndsOn) {}
