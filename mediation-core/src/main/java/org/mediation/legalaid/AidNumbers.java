package org.mediation.legalaid;

/** Gives out numbers of aid matters (援助编号), one series a district and year, without gaps. */
public interface AidNumbers {
    /** The next number; it is only used up when the application is recorded. */
    String next(String districtCode, int year);
}
