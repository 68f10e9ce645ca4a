package org.mediation.roster;

/** The law firm (律师事务所) a mediator practises in; a firm's name is public, so it stands in plain text. */
public record LawFirm(LawFirmId id, String name) {}
