package org.mediation.aid;

import org.mediation.cases.Districts;
import org.mediation.legalaid.AidNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The series of aid numbers as a table; an application that fails gives its number back with the transaction. */
@Component
class AidNumberSeries implements AidNumbers {
    private final JdbcClient jdbc;
    private final Districts districts;

    AidNumberSeries(JdbcClient jdbc, Districts districts) {
        this.jdbc = jdbc;
        this.districts = districts;
    }

    @Override
    public String next(String districtCode, int year) {
        long number = jdbc.sql("""
                        insert into views.aid_number_series (district_code, year, last) values (?, ?, 1)
                        on conflict (district_code, year) do update set last = aid_number_series.last + 1
                        returning last""").params(districtCode, year).query(Long.class).single();
        return "京工援〔%d〕%s第%06d号".formatted(year, districts.shortName(districtCode), number);
    }
}
