package org.mediation.legalaid;

/**
 * What an aid matter is about (事项类别), and what a lawyer may be versed in.
 *
 * @param waivedForMigrants whether migrant workers need not show hardship (LAL 42)
 */
public record AidCategory(String code, String label, boolean waivedForMigrants) {}
