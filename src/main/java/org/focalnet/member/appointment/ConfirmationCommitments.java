package org.focalnet.member.appointment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.web.NetworkSettings;
import org.focalnet.workload.CommitmentSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The yearly confirmation of who is in office, as a commitment of the month in which it is asked for. */
@Component
@Transactional(readOnly = true)
class ConfirmationCommitments implements CommitmentSource {

    static final String KIND = "confirmation";

    private static final String HELD = """
            from member.appointment where owner_id = :member and due_at is not null
             and state in ('ACTIVE', 'CONFIRMATION_DUE', 'CONFIRMED', 'LAPSED')
            """;

    private final JdbcClient jdbc;
    private final NetworkSettings settings;

    ConfirmationCommitments(JdbcClient jdbc, NetworkSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int minutes() {
        return 15;
    }

    /** A confirmation moves it by a year: it is never done, but ends with the appointment. */
    @Override
    public Optional<Commitment> commitment(UUID id) {
        return jdbc.sql("select due_at " + HELD + " and id = :id")
                .param("id", id)
                .param("member", Viewers.require().member().value())
                .query((row, number) -> {
                    LocalDate asked = row.getTimestamp("due_at")
                            .toInstant()
                            .atZone(ZoneOffset.UTC)
                            .toLocalDate();
                    YearMonth month = YearMonth.from(asked);
                    LocalDate due = asked.plusDays(settings.number(NetworkSettings.Setting.CONFIRMATION_DAYS));
                    return new Commitment("", "/appointments/" + id, month, month, due, false);
                })
                .optional();
    }

    @Override
    public List<UUID> standing(UUID after, int limit) {
        return jdbc.sql("select id " + HELD + " and id > :after order by id limit :limit")
                .param("member", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
