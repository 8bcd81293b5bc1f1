package org.focalnet.cooperation.report;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component("cooperationReports")
@Transactional(readOnly = true)
class ReportStore {

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Figures of(int year) {
        Map<String, Integer> numbers = new HashMap<>();
        jdbc.sql("select measure, key, number from cooperation.report(:since, :before)")
                .param("since", Date.valueOf(LocalDate.of(year, 1, 1)))
                .param("before", Date.valueOf(LocalDate.of(year + 1, 1, 1)))
                .query(row -> {
                    numbers.put(row.getString("measure") + " " + row.getString("key"), row.getInt("number"));
                });
        return new Figures(year, numbers);
    }
}
