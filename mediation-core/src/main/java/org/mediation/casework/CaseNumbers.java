package org.mediation.casework;

/** Gives out case numbers (案号), one series a district and year, without gaps. */
public interface CaseNumbers {
    /** The next number, for instance 京工调〔2026〕丰台第000123号; it is only used up when the case is registered. */
    String next(String districtCode, int year);
}
