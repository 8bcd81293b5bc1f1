package org.focalnet.exchange.acknowledgement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.exchange.ExchangeNotice;
import org.focalnet.notify.Notices;
import org.focalnet.workload.CommitmentChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class AcknowledgementStore {

    private static final Duration PATIENCE = Duration.ofHours(24);

    /** Only a word for the member is official, and what was taken back asks for nothing. */
    private static final String NOTES = """
            select p.id, p.room_id, p.thread_id, p.owner_id, p.audience_id, p.author, p.text, p.written_at, r.purpose,
                   p.tlp, p.restriction, p.readable_until,
                   (select a.acknowledged_at from exchange.acknowledgement a
                     where a.post_id = p.id and a.owner_id = :member) as acknowledged_at,
                   (select count(*) from exchange.acknowledgement a
                     where a.post_id = p.id and p.owner_id = :member) as received
              from exchange.post p join exchange.room r on r.id = p.room_id
             where p.acknowledge and p.capacity = 'FOR_THE_MEMBER' and p.withdrawn_at is null
            """;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Notices notices;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    AcknowledgementStore(
            JdbcClient jdbc, Audiences audiences, Notices notices, Audit audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.notices = notices;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<Note> list() {
        return jdbc.sql(NOTES + " order by p.written_at desc limit 100")
                .param("member", Viewers.require().member().value())
                .query((row, number) -> note(row))
                .list();
    }

    @Transactional(readOnly = true)
    Note find(UUID post) {
        return jdbc.sql(NOTES + " and p.id = :post")
                .param("member", Viewers.require().member().value())
                .param("post", post)
                .query((row, number) -> note(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Which members acknowledged: the writer's team reads all of them, anybody else its own. */
    @Transactional(readOnly = true)
    List<Note.Acknowledged> received(UUID post) {
        return jdbc.sql("""
                        select owner_id, author, acknowledged_at from exchange.acknowledgement
                         where post_id = :post order by acknowledged_at, id
                        """)
                .param("post", post)
                .query((row, number) -> new Note.Acknowledged(
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        row.getString("author"),
                        row.getTimestamp("acknowledged_at").toInstant()))
                .list();
    }

    void acknowledge(UUID post, String author, Instant at) {
        Note note = find(post);
        if (note.owner().equals(Viewers.require().member())) {
            throw new Refused("exchange.acknowledgement.own");
        }
        int written = jdbc.sql("""
                        insert into exchange.acknowledgement (id, owner_id, audience_id, post_id, author, acknowledged_at)
                        values (:id, :owner, :audience, :post, :author, :at) on conflict (post_id, owner_id) do nothing
                        """)
                .param("id", Ids.next())
                .param("owner", Viewers.require().member().value())
                .param(
                        "audience",
                        audiences
                                .resolve(AudienceChoice.named(Set.of(note.owner())))
                                .value())
                .param("post", post)
                .param("author", author)
                .param("at", Timestamp.from(at))
                .update();
        if (written == 1) {
            events.publishEvent(new CommitmentChanged(
                    "acknowledgement", post, Viewers.require().member()));
            audit.record("note.acknowledged", "post", post);
        }
    }

    /** The members that a note asks and that have not acknowledged it yet; for its writer's team. */
    @Transactional(readOnly = true)
    List<MemberId> missing(Note note) {
        Set<MemberId> received =
                received(note.post()).stream().map(Note.Acknowledged::member).collect(Collectors.toSet());
        return audiences.find(note.audience()).orElseThrow(NotFound::new).readers().stream()
                .filter(member -> !member.equals(note.owner()) && !received.contains(member))
                .toList();
    }

    /** Reminds those who have not, at most once a day. */
    void remind(UUID post, Instant at) {
        Note note = own(post);
        boolean lately = jdbc.sql(
                        "select exists (select from exchange.reminder where post_id = :post and reminded_at > :since)")
                .param("post", post)
                .param("since", Timestamp.from(at.minus(PATIENCE)))
                .query(Boolean.class)
                .single();
        if (lately) {
            throw new Refused("exchange.acknowledgement.patience");
        }
        jdbc.sql("""
                        insert into exchange.reminder (id, owner_id, audience_id, post_id, reminded_at)
                        values (:id, :owner, :own, :post, :at)
                        """)
                .param("id", Ids.next())
                .param("owner", note.owner().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("post", post)
                .param("at", Timestamp.from(at))
                .update();
        tell(note);
    }

    /** Tells all readers of a note that was just written; nothing where the post asks for nothing. */
    void tellOf(UUID post) {
        jdbc.sql(NOTES + " and p.id = :post and p.owner_id = :member")
                .param("member", Viewers.require().member().value())
                .param("post", post)
                .query((row, number) -> note(row))
                .optional()
                .ifPresent(this::tell);
    }

    private void tell(Note note) {
        missing(note).forEach(member -> {
            notices.tell(member, ExchangeNotice.ACKNOWLEDGEMENT_ASKED, null);
            events.publishEvent(new CommitmentChanged("acknowledgement", note.post(), member));
        });
    }

    Note own(UUID post) {
        Note note = find(post);
        if (!note.owner().equals(Viewers.require().member())) {
            throw new NotFound();
        }
        return note;
    }

    private static Note note(ResultSet row) throws SQLException {
        Timestamp until = row.getTimestamp("readable_until");
        Timestamp acknowledged = row.getTimestamp("acknowledged_at");
        return new Note(
                row.getObject("id", UUID.class),
                row.getObject("room_id", UUID.class),
                row.getObject("thread_id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                row.getString("author"),
                row.getString("purpose"),
                row.getString("text"),
                row.getTimestamp("written_at").toInstant(),
                Tlp.valueOf(row.getString("tlp")),
                row.getString("restriction"),
                until == null ? null : until.toInstant(),
                acknowledged == null ? null : acknowledged.toInstant(),
                row.getInt("received"));
    }
}
