package org.focalnet.library.publication;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.focalnet.notify.YearSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Items that were listed for the network or for everybody, by kind. */
@Component
class LibraryYear implements YearSource {

    private final JdbcClient jdbc;

    LibraryYear(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String chapter() {
        return "library";
    }

    @Override
    public List<Figure> of(Year year) {
        return jdbc.sql("""
                        select kind, count(*) as number from library.item
                         where state = 'LISTED' and audience_kind in ('NETWORK', 'PUBLIC')
                           and listed_at >= :since and listed_at < :before group by kind order by kind
                        """)
                .param("since", begin(year.number()))
                .param("before", begin(year.number() + 1))
                .query((row, number) -> new Figure(
                        year.word("library.kind." + row.getString("kind").toLowerCase(Locale.ROOT)),
                        year.count(row.getInt("number"))))
                .list();
    }

    private static Timestamp begin(int year) {
        return Timestamp.from(
                LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
