package org.mediation.tickets;

import org.mediation.hotline.TicketNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The series of ticket numbers as a table; a registration that fails gives its number back with the transaction. */
@Component
class TicketNumberSeries implements TicketNumbers {
    private final JdbcClient jdbc;

    TicketNumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String next(int year) {
        long number = jdbc.sql("""
                        insert into views.ticket_number_series (year, last) values (?, 1)
                        on conflict (year) do update set last = ticket_number_series.last + 1
                        returning last""").param(year).query(Long.class).single();
        return "京工热〔%d〕%06d号".formatted(year, number);
    }
}
