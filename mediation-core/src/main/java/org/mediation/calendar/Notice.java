package org.mediation.calendar;

import java.time.LocalDate;

/**
 * A notice of the State Council's General Office on one year's holidays (放假安排通知).
 *
 * @param number as printed, such as 国办发明电〔2025〕7号
 */
public record Notice(String number, LocalDate issued, String title) {}
