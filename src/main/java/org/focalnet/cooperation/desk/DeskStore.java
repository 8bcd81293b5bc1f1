package org.focalnet.cooperation.desk;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audit.Audit;
import org.focalnet.cooperation.Fitting;
import org.focalnet.cooperation.MatchPart;
import org.focalnet.cooperation.Matcher;
import org.focalnet.cooperation.PlaceFreed;
import org.focalnet.cooperation.TermsColumns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class DeskStore {

    /** Days after which a need that found nobody has waited long: ten working days. */
    static final int DAYS = 14;

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeskStore(JdbcClient jdbc, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The needs that the secretariat reads and that wait, those that have waited longest first. */
    @Transactional(readOnly = true)
    List<Still> still() {
        List<Still.Item> offers = offers();
        YearMonth today = YearMonth.now(clock);
        return jdbc.sql("""
                        select n.*, '{}'::uuid[] as excluded from cooperation.need n
                         where n.state = 'POSTED' and n.expires_on >= :today and n.partners_found < n.partners
                           and n.posted_at < :before
                         order by n.posted_at, n.id limit :most
                        """)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("before", Timestamp.from(clock.instant().minus(Duration.ofDays(DAYS))))
                .param("most", MOST)
                .query((row, number) -> Still.of(item(row), offers, today))
                .list();
    }

    /** The offers that the secretariat reads, of which places are left. */
    private List<Still.Item> offers() {
        return jdbc.sql("""
                        select o.*, '{}'::uuid[] as excluded from cooperation.offer o
                         where o.state = 'POSTED' and o.renew_by >= :today and o.capacity_used < o.capacity
                         order by o.posted_at desc, o.id limit :most
                        """)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("most", MOST)
                .query((row, number) -> item(row))
                .list();
    }

    @Transactional(readOnly = true)
    Hidden hidden() {
        return jdbc.sql("select needs_waiting, proposals_waiting, partnerships_still from cooperation.still(:today)")
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query((row, number) -> new Hidden(
                        row.getInt("needs_waiting"), row.getInt("proposals_waiting"), row.getInt("partnerships_still")))
                .single();
    }

    /** Suggests a pair to both sides; nobody learns here what becomes of it, nor whether one side wants it at all. */
    void suggest(UUID need, UUID offer) {
        Still.Item wanted = read("need", need);
        Still.Item given = read("offer", offer);
        LocalDate today = LocalDate.now(clock);
        List<MatchPart> parts = Fitting.parts(wanted.terms(), given.terms(), YearMonth.from(today));
        boolean there = jdbc.sql("""
                        select cooperation.suggest(:need, :offer, :fresh, :for_need, :for_offer, :points, :parts, :now, :today,
                                                   :decide)
                        """)
                .param("need", need)
                .param("offer", offer)
                .param("fresh", UUID.randomUUID())
                .param("for_need", Ids.next())
                .param("for_offer", Ids.next())
                .param("points", Fitting.score(parts))
                .param("parts", MatchPart.write(parts))
                .param("now", Timestamp.from(clock.instant()))
                .param("today", Date.valueOf(today))
                .param("decide", Date.valueOf(Matcher.decideBy(today)))
                .query(Boolean.class)
                .single();
        if (!there) {
            throw new NotFound();
        }
        audit.record("pair.suggested", "need", need);
        events.publishEvent(new PlaceFreed(MemberId.SECRETARIAT.value()));
    }

    private Still.Item read(String table, UUID id) {
        return jdbc.sql("""
                        select t.*, '{}'::uuid[] as excluded from cooperation.%s t where t.id = :id and t.state = 'POSTED'
                        """.formatted(table))
                .param("id", id)
                .query((row, number) -> item(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Still.Item item(ResultSet row) throws SQLException {
        return new Still.Item(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                row.getString("title"),
                row.getString("language"),
                TermsColumns.read(row),
                row.getTimestamp("posted_at").toInstant());
    }
}
