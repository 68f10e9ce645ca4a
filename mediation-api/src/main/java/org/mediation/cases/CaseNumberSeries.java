package org.mediation.cases;

import org.mediation.casework.CaseNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The series of case numbers as a table; a registration that fails gives its number back with the transaction. */
@Component
class CaseNumberSeries implements CaseNumbers {
    private final JdbcClient jdbc;
    private final Districts districts;

    CaseNumberSeries(JdbcClient jdbc, Districts districts) {
        this.jdbc = jdbc;
        this.districts = districts;
    }

    @Override
    public String next(String districtCode, int year) {
        long number = jdbc.sql("""
                        insert into views.case_number_series (district_code, year, last) values (?, ?, 1)
                        on conflict (district_code, year) do update set last = case_number_series.last + 1
                        returning last""").params(districtCode, year).query(Long.class).single();
        return "京工调〔%d〕%s第%06d号".formatted(year, districts.shortName(districtCode), number);
    }
}
