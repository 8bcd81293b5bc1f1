package org.focalnet.learning.study;

import java.util.List;
import org.focalnet.notify.YearSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many courses were finished, from five people on. */
@Component
class LearningYear implements YearSource {

    private final JdbcClient jdbc;

    LearningYear(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String chapter() {
        return "learning";
    }

    @Override
    public List<Figure> of(Year year) {
        int finished = jdbc.sql("select learning.finished_in(:year)")
                .param("year", year.number())
                .query(Integer.class)
                .single();
        return List.of(new Figure(year.word("learning.year.finished"), year.least(finished)));
    }
}
