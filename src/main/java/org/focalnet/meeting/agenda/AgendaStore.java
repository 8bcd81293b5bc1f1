package org.focalnet.meeting.agenda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.file.Attachments;
import org.focalnet.meeting.MinutesSeal;
import org.focalnet.meeting.decision.Decision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The points of an agenda, in their order, with their papers. */
@Component
@Transactional
public class AgendaStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Attachments attachments;
    private final MinutesSeal seal;
    private final Audit audit;

    AgendaStore(JdbcClient jdbc, Audiences audiences, Attachments attachments, MinutesSeal seal, Audit audit) {
        this.seal = seal;
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.attachments = attachments;
        this.audit = audit;
    }

    /** Points and decisions of a meeting, and what earlier ones of its series left open: one statement. */
    @Transactional(readOnly = true)
    public MeetingContent content(UUID meeting) {
        List<AgendaItem> items = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        List<Decision> carried = new ArrayList<>();
        jdbc.sql("""
                        select * from (
                        select 'ITEM' as what, i.id, i.meeting_id, i.position, i.title as text, i.presenter as institution, i.minutes,
                               null::uuid as institution_id, false as ours, null::date as due_on, '' as state, i.version
                          from meeting.item i where i.meeting_id = :meeting
                        union all
                        select 'DECISION', d.id, d.meeting_id, 0, d.text, d.institution, 0, d.institution_id, d.ours, d.due_on,
                               d.state, d.version
                          from meeting.decision d where d.meeting_id = :meeting
                        union all
                        (select 'CARRIED', d.id, d.meeting_id, 0, d.text, d.institution, 0, d.institution_id, d.ours, d.due_on,
                               d.state, d.version
                          from meeting.meeting m
                          join meeting.decision d on d.series_id = m.series_id and d.state = 'OPEN' and d.meeting_id <> m.id
                          join meeting.meeting e on e.id = d.meeting_id and e.starts_at < m.starts_at
                         where m.id = :meeting order by d.due_on nulls last, d.id limit 100)) c
                         order by what, position, due_on nulls last, id
                        """).param("meeting", meeting).query(row -> {
            switch (row.getString("what")) {
                case "ITEM" ->
                    items.add(new AgendaItem(
                            row.getObject("id", UUID.class),
                            row.getInt("position"),
                            row.getString("text"),
                            row.getString("institution"),
                            row.getInt("minutes"),
                            row.getInt("version")));
                case "DECISION" -> decisions.add(Decision.read(row));
                default -> carried.add(Decision.read(row));
            }
        });
        return new MeetingContent(items, decisions, carried);
    }

    AgendaItem find(UUID meeting, UUID item) {
        return content(meeting).items().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Adds a point at a place of the agenda; the same form sent twice is one. */
    public void add(UUID meeting, AgendaItem item, Collection<UUID> papers) {
        seal.open(meeting);
        AudienceId own = audiences.resolve(AudienceChoice.OWN);
        int written = jdbc.sql("""
                        insert into meeting.item (id, owner_id, audience_id, meeting_id, position, title, presenter, minutes)
                        values (:id, :owner, :own, :meeting, 10000, :title, :presenter, :minutes) on conflict (id) do nothing
                        """)
                .param("id", item.id())
                .param("owner", Viewers.require().member().value())
                .param("own", own.value())
                .param("meeting", meeting)
                .param("title", item.title())
                .param("presenter", item.presenter())
                .param("minutes", item.minutes())
                .update();
        if (written == 1) {
            place(meeting, item.id(), item.position());
            attachments.take(item.id(), own, papers);
            audit.record("convening.agenda_changed", "meeting", meeting);
        }
    }

    /**
     * Changes a point.
     *
     * @throws Conflict where a colleague did since the form was opened
     */
    void change(UUID meeting, AgendaItem item, Collection<UUID> papers) {
        seal.open(meeting);
        int written = jdbc.sql("""
                        update meeting.item set title = :title, presenter = :presenter, minutes = :minutes, version = version + 1
                         where id = :id and meeting_id = :meeting and owner_id = :owner and version = :version
                        """)
                .param("id", item.id())
                .param("meeting", meeting)
                .param("owner", Viewers.require().member().value())
                .param("title", item.title())
                .param("presenter", item.presenter())
                .param("minutes", item.minutes())
                .param("version", item.version())
                .update();
        if (written == 0) {
            throw new Conflict("meeting.stale");
        }
        place(meeting, item.id(), item.position());
        attachments.take(item.id(), audiences.resolve(AudienceChoice.OWN), papers);
        audit.record("convening.agenda_changed", "meeting", meeting);
    }

    /** Puts a point one place up or down. */
    void move(UUID meeting, UUID item, int by) {
        seal.open(meeting);
        place(meeting, item, find(meeting, item).position() + by);
        audit.record("convening.agenda_changed", "meeting", meeting);
    }

    void remove(UUID meeting, UUID item) {
        seal.open(meeting);
        find(meeting, item);
        jdbc.sql("delete from meeting.item where id = :id and owner_id = :owner")
                .param("id", item)
                .param("owner", Viewers.require().member().value())
                .update();
        attachments.release(item);
        number(order(meeting));
        audit.record("convening.agenda_changed", "meeting", meeting);
    }

    private void place(UUID meeting, UUID item, int position) {
        List<UUID> order = new ArrayList<>(order(meeting));
        order.remove(item);
        order.add(Math.clamp(position - 1L, 0, order.size()), item);
        number(order);
    }

    private List<UUID> order(UUID meeting) {
        return jdbc.sql("select id from meeting.item where meeting_id = :meeting order by position, id for update")
                .param("meeting", meeting)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private void number(List<UUID> order) {
        jdbc.sql("""
                        update meeting.item i set position = o.at from unnest(:order) with ordinality as o (id, at)
                         where i.id = o.id and i.owner_id = :owner
                        """)
                .param("order", order.toArray(UUID[]::new))
                .param("owner", Viewers.require().member().value())
                .update();
    }
}
