package org.focalnet.workload.commitment;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewers;
import org.focalnet.workload.CommitmentSource;
import org.focalnet.workload.Months;
import org.focalnet.workload.effort.Efforts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of what stands in other modules, written as the office that it binds, however often and in whatever order. */
@Component
@Transactional
public class Standing {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 200;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Efforts efforts;
    private final Clock clock;

    Standing(JdbcClient jdbc, Audiences audiences, Efforts efforts, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.efforts = efforts;
        this.clock = clock;
    }

    /**
     * Brings one in as it is now, or takes it out where it is none any longer. While a hub is frozen nobody can tell what
     * ended from what is withheld: nothing is taken out, and what the office decided about it is there when that is over.
     */
    void bring(CommitmentSource source, UUID object) {
        bring(source, object, false);
    }

    /** The same, where it counts although it was done before anybody could see it open here. */
    public void bring(CommitmentSource source, UUID object, boolean past) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:object, 7))")
                .param("object", source.kind() + object + Viewers.require().member())
                .query(row -> {});
        source.commitment(object)
                .ifPresentOrElse(
                        one -> write(source.kind(), object, one, past),
                        () -> jdbc.sql("""
                        delete from workload.commitment
                         where owner_id = :owner and kind = :kind and source_id = :object and audience.frozen() = '{}'
                        """)
                                .param("owner", Viewers.require().member().value())
                                .param("kind", source.kind())
                                .param("object", object)
                                .update());
    }

    /** What the office decided stays: who does it, when, and how long it takes. */
    private void write(String kind, UUID object, CommitmentSource.Commitment one, boolean past) {
        Months months = new Months(one.first(), one.last());
        LocalDate due = one.due();
        jdbc.sql("""
                        insert into workload.commitment as c
                            (id, owner_id, audience_id, kind, source_id, path, title, first_month, last_month, due, minutes,
                             adjusted, moved, state, carrier, institution, changed_at)
                        select :id, :owner, :own, :kind, :object, :path, :title, :first, :last, :due, :minutes,
                               false, false, :state, 'HOLDER', '', :now
                         where :state = 'OPEN' or :past or exists (select from workload.commitment x
                                where x.owner_id = :owner and x.kind = :kind and x.source_id = :object)
                        on conflict (owner_id, kind, source_id) do update
                           set path = excluded.path, title = excluded.title, due = excluded.due, state = excluded.state,
                               first_month = case when c.moved then c.first_month else excluded.first_month end,
                               last_month = case when c.moved then c.last_month else excluded.last_month end,
                               changed_at = excluded.changed_at, version = c.version + 1
                         where (c.path, c.title, c.due, c.state) is distinct from
                               (excluded.path, excluded.title, excluded.due, excluded.state)
                            or not c.moved and (c.first_month, c.last_month) <> (excluded.first_month, excluded.last_month)
                        """)
                .param("id", Ids.next())
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("kind", kind)
                .param("object", object)
                .param("path", one.path())
                .param("title", most(one.title()))
                .param("first", Date.valueOf(months.first().atDay(1)))
                .param("last", Date.valueOf(months.last().atDay(1)))
                .param("due", due == null ? null : Date.valueOf(due), Types.DATE)
                .param("minutes", efforts.minutes(kind, months.count()))
                .param("state", one.done() ? "DONE" : "OPEN")
                .param("past", past)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** All of a source that is open there or here. */
    public void all(CommitmentSource source) {
        Set<UUID> objects = new LinkedHashSet<>(open(source.kind()));
        UUID after = FIRST;
        List<UUID> page;
        do {
            page = source.standing(after, PAGE);
            objects.addAll(page);
            after = page.isEmpty() ? after : page.getLast();
        } while (page.size() == PAGE);
        objects.forEach(object -> bring(source, object));
    }

    /** What is open here of a kind, and may have ended there. */
    private List<UUID> open(String kind) {
        return jdbc.sql("""
                        select source_id from workload.commitment
                         where owner_id = :owner and kind = :kind and source_id is not null and state = 'OPEN'
                        """)
                .param("owner", Viewers.require().member().value())
                .param("kind", kind)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static String most(String title) {
        return title.codePointCount(0, title.length()) <= 160
                ? title
                : title.substring(0, title.offsetByCodePoints(0, 160));
    }
}
