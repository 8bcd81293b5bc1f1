package org.focalnet.exchange.silence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.exchange.ExchangeNotice;
import org.focalnet.exchange.SilenceEnded;
import org.focalnet.exchange.Silences;
import org.focalnet.notify.Notices;
import org.focalnet.workload.CommitmentChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class SilenceStore implements Silences {

    static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Notices notices;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    SilenceStore(JdbcClient jdbc, Audiences audiences, Notices notices, Audit audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.notices = notices;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public void open(UUID id, NewSilence silence, Instant at) {
        if (!Silence.AUDIENCES.contains(silence.readers().kind())) {
            throw new Refused("exchange.silence.readers", "audience");
        }
        AudienceId audience = audiences.resolve(silence.readers());
        Deadline deadline = Deadline.of(at, silence.days(), silence.zone());
        int written = jdbc.sql("""
                        insert into exchange.silence (id, owner_id, audience_id, audience_kind, kind, title, text, author, days, zone,
                                                      ends_on, deadline, named, state, opened_at)
                        values (:id, :owner, :audience, :readers, :kind, :title, :text, :author, :days, :zone, :ends, :deadline,
                                :named, 'OPEN', :at)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("audience", audience.value())
                .param("readers", silence.readers().kind().name())
                .param("kind", silence.kind().name())
                .param("title", silence.title())
                .param("text", silence.text())
                .param("author", silence.author())
                .param("days", silence.days())
                .param("zone", silence.zone().getId())
                .param("ends", Date.valueOf(deadline.lastDay()))
                .param("deadline", Timestamp.from(deadline.at()))
                .param("named", silence.named())
                .param("at", Timestamp.from(at))
                .update();
        if (written == 1) {
            audit.record("silence.opened", "silence", id);
            tellReaders(id, audience, ExchangeNotice.SILENCE_OPENED);
        }
    }

    @Override
    public void breakSilence(UUID id, String author, String reason, Instant at) {
        Silence silence = find(id);
        boolean broken = jdbc.sql("select exchange.break_silence(:id, :now)")
                .param("id", id)
                .param("now", Timestamp.from(at))
                .query(Boolean.class)
                .single();
        if (!broken) {
            throw new Refused("exchange.silence.over", "reason");
        }
        jdbc.sql("""
                        insert into exchange.objection (id, owner_id, audience_id, silence_id, author, reason, broken_at)
                        values (:id, :owner, :audience, :silence, :author, :reason, :at)
                        """)
                .param("id", Ids.next())
                .param("owner", Viewers.require().member().value())
                .param("audience", readers(silence).value())
                .param("silence", id)
                .param("author", author)
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .update();
        audit.record("silence.broken", "silence", id);
        events.publishEvent(new SilenceEnded(id, silence.kind(), silence.owner(), false));
        tellReaders(id, silence.audience(), ExchangeNotice.SILENCE_ENDED);
        events.publishEvent(
                new CommitmentChanged("silence", id, Viewers.require().member()));
    }

    /** All who read the text where the procedure names; else its keeper and who broke silence. */
    private AudienceId readers(Silence silence) {
        if (silence.named()) {
            return silence.audience();
        }
        boolean own = silence.owner().equals(Viewers.require().member());
        return audiences.resolve(own ? AudienceChoice.OWN : AudienceChoice.named(Set.of(silence.owner())));
    }

    /** Takes the text back before the deadline: to say something else, or nothing. */
    void withdraw(UUID id, Instant at) {
        Silence silence = find(id);
        int written = jdbc.sql("""
                        update exchange.silence set state = 'WITHDRAWN', ended_at = :now
                         where id = :id and owner_id = :member and state = 'OPEN' and deadline > :now
                        """)
                .param("now", Timestamp.from(at))
                .param("id", id)
                .param("member", Viewers.require().member().value())
                .update();
        if (written == 0) {
            if (!silence.owner().equals(Viewers.require().member())) {
                throw new NotFound();
            }
            throw new Refused("exchange.silence.over");
        }
        readers(id, silence.audience());
        audit.record("silence.withdrawn", "silence", id);
        events.publishEvent(new SilenceEnded(id, silence.kind(), silence.owner(), false));
    }

    /** Tells all readers that a procedure of the viewer's ended by itself. */
    void tellAdopted(UUID id) {
        Silence silence = find(id);
        audit.record("silence.adopted", "silence", id);
        tellReaders(id, silence.audience(), ExchangeNotice.SILENCE_ENDED);
        events.publishEvent(new SilenceEnded(id, silence.kind(), silence.owner(), true));
    }

    private void tellReaders(UUID id, AudienceId audience, ExchangeNotice notice) {
        readers(id, audience).forEach(reader -> notices.tell(reader, notice, null));
    }

    /** The other readers, for whom what they have to do changed with it. */
    private List<MemberId> readers(UUID id, AudienceId audience) {
        List<MemberId> readers = audiences.find(audience).orElseThrow(NotFound::new).readers().stream()
                .filter(reader -> !reader.equals(Viewers.require().member()))
                .toList();
        readers.forEach(reader -> events.publishEvent(new CommitmentChanged("silence", id, reader)));
        return readers;
    }

    @Transactional(readOnly = true)
    Silence find(UUID id) {
        return jdbc.sql("select * from exchange.silence where id = :id")
                .param("id", id)
                .query((row, number) -> silence(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<Silence> list(int page) {
        return jdbc.sql("""
                        select * from exchange.silence order by state <> 'OPEN', opened_at desc, id limit :size offset :skip
                        """)
                .param("size", PAGE + 1)
                .param("skip", (page - 1) * PAGE)
                .query((row, number) -> silence(row))
                .list();
    }

    @Transactional(readOnly = true)
    List<Silence.Objection> objections(UUID id) {
        return jdbc.sql("""
                        select owner_id, author, reason, broken_at from exchange.objection where silence_id = :id order by broken_at
                        """)
                .param("id", id)
                .query((row, number) -> new Silence.Objection(
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        row.getString("author"),
                        row.getString("reason"),
                        row.getTimestamp("broken_at").toInstant()))
                .list();
    }

    private static Silence silence(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Silence(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                AudienceKind.valueOf(row.getString("audience_kind")),
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("text"),
                row.getString("author"),
                row.getInt("days"),
                row.getString("zone"),
                row.getObject("ends_on", LocalDate.class),
                row.getTimestamp("deadline").toInstant(),
                row.getBoolean("named"),
                Silence.State.valueOf(row.getString("state")),
                row.getTimestamp("opened_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
