package org.mediation.hotline;

/** Gives out ticket numbers (受理号), one series a year, without gaps. */
public interface TicketNumbers {
    /** The next number, for instance 京工热〔2026〕000123号; it is only used up when the ticket is registered. */
    String next(int year);
}
