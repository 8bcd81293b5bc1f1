package org.focalnet.meeting.meeting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.workload.CommitmentSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings ahead that the office convenes, as commitments of their month: with call, papers, minutes and follow-up. */
@Component
@Transactional(readOnly = true)
class MeetingCommitments implements CommitmentSource {

    static final String KIND = "meeting";

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingCommitments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int minutes() {
        return 600;
    }

    @Override
    public Optional<Commitment> commitment(UUID id) {
        return jdbc.sql("""
                        select title, starts_at, ends_at, zone from meeting.meeting
                         where id = :id and owner_id = :owner and not cancelled
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .query((row, number) -> {
                    ZoneId zone = ZoneId.of(row.getString("zone"));
                    Instant ends = row.getTimestamp("ends_at").toInstant();
                    LocalDate last = ends.atZone(zone).toLocalDate();
                    return new Commitment(
                            row.getString("title"),
                            "/meetings/" + id,
                            YearMonth.from(
                                    row.getTimestamp("starts_at").toInstant().atZone(zone)),
                            YearMonth.from(last),
                            last,
                            !ends.isAfter(clock.instant()));
                })
                .optional();
    }

    @Override
    public List<UUID> standing(UUID after, int limit) {
        return jdbc.sql("""
                        select id from meeting.meeting
                         where owner_id = :owner and not cancelled and ends_at > :now and id > :after order by id limit :limit
                        """)
                .param("owner", Viewers.require().member().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
