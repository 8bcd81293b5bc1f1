package org.focalnet.meeting.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.focalnet.notify.YearSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings of which everybody may know, with what was written for everybody. */
@Component
class MeetingYear implements YearSource {

    private final JdbcClient jdbc;

    MeetingYear(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String chapter() {
        return "meetings";
    }

    @Override
    public List<Figure> of(Year year) {
        List<Figure> held = jdbc.sql("""
                        select title, summary from meeting.public_page
                         where not cancelled and ends_on between :first and :last order by starts_on, id limit 200
                        """)
                .param("first", LocalDate.of(year.number(), 1, 1))
                .param("last", LocalDate.of(year.number(), 12, 31))
                .query((row, number) -> new Figure(row.getString("title"), row.getString("summary")))
                .list();
        List<Figure> figures =
                new ArrayList<>(List.of(new Figure(year.word("meetinghistory.year.held"), year.count(held.size()))));
        figures.addAll(held);
        return figures;
    }
}
