package org.mediation.legalaid;

/** How hard a matter was (难度等级); the subsidy depends on it. */
public record DifficultyClass(String code, String label) {}
