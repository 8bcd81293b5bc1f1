package org.focalnet.assessment.extract;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.assessment.ExtractNotice;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundRows;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.notify.Notices;
import org.focalnet.search.SearchChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Extracts: prepared for the own team, and read; {@link DisclosureStore} opens them to others and takes them back. */
@Component
@Transactional
public class ExtractStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtractStore(
            JdbcClient jdbc,
            Audiences audiences,
            Audit audit,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** What is written of a new extract. */
    public record Written(
            Extract.Purpose purpose,
            String title,
            String note,
            String language,
            Tlp mark,
            AudienceChoice readers,
            Instant until) {}

    @Transactional(readOnly = true)
    Extract find(UUID id) {
        return kept(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    Optional<Extract> kept(UUID id) {
        return jdbc.sql("select * from assessment.extract where id = :id")
                .param("id", id)
                .query((row, number) -> ExtractRows.extract(row, clock.instant()))
                .optional();
    }

    /** One of the viewer's own. */
    @Transactional(readOnly = true)
    Extract own(UUID id) {
        Extract extract = find(id);
        if (!extract.owner().equals(Viewers.require().member())) {
            throw new NotFound();
        }
        return extract;
    }

    /** Those of a round, the newest first. */
    @Transactional(readOnly = true)
    List<Extract> of(UUID round) {
        return jdbc.sql("""
                        select * from assessment.extract where round_id = :round and owner_id = :me
                         order by made_at desc, id desc limit 300
                        """)
                .param("round", round)
                .param("me", Viewers.require().member().value())
                .query((row, number) -> ExtractRows.extract(row, clock.instant()))
                .list();
    }

    /** Those that others read now, the first to end first. */
    @Transactional(readOnly = true)
    List<Extract> out() {
        return jdbc.sql("""
                        select * from assessment.extract where owner_id = :me and disclosed_at is not null
                           and withdrawn_at is null and readable_until > :now order by readable_until, id limit 300
                        """)
                .param("me", Viewers.require().member().value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> ExtractRows.extract(row, clock.instant()))
                .list();
    }

    /** Those that others opened to the viewer's member, the first to end first. */
    @Transactional(readOnly = true)
    List<Extract> shared() {
        return jdbc.sql("""
                        select * from assessment.extract where disclosed_at is not null and withdrawn_at is null
                           and owner_id <> :me order by readable_until, id limit 300
                        """)
                .param("me", Viewers.require().member().value())
                .query((row, number) -> ExtractRows.extract(row, clock.instant()))
                .list();
    }

    @Transactional(readOnly = true)
    List<Extract.Line> lines(UUID extract) {
        return jdbc.sql("select * from assessment.extract_item where extract_id = :id order by position, id")
                .param("id", extract)
                .query(ExtractRows::line)
                .list();
    }

    /** Prepares one, for the own team until it is confirmed; the same form twice is one. */
    void make(UUID id, Round round, Written written, List<Extract.Line> lines, String author) {
        AudienceId own = audiences.resolve(AudienceChoice.OWN);
        var viewer = Viewers.require();
        int made = jdbc.sql("""
                        insert into assessment.extract (id, owner_id, audience_id, round_id, purpose, title, note, language, instrument,
                               mark, intended, prepared_by, author, made_at, readable_until)
                        values (:id, :me, :own, :round, :purpose, :title, :note, :language, :instrument::jsonb, :mark, :intended,
                                :account, :author, :now, :until)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("me", viewer.member().value())
                .param("own", own.value())
                .param("round", round.id())
                .param("purpose", written.purpose().name())
                .param("title", written.title())
                .param("note", written.note())
                .param("language", written.language())
                .param("instrument", RoundRows.json(round.name()))
                .param("mark", written.mark().name())
                .param("intended", audiences.resolve(written.readers()).value())
                .param("account", viewer.account(), Types.OTHER)
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .param("until", Timestamp.from(written.until()))
                .update();
        if (made == 1) {
            for (int i = 0; i < lines.size(); i++) {
                insert(id, own, i, lines.get(i), written.until());
            }
            notices.tell(viewer.member(), ExtractNotice.CONFIRM, id);
            changed(id, viewer.member(), "extract.made");
        }
    }

    private void insert(UUID extract, AudienceId own, int position, Extract.Line line, Instant until) {
        jdbc.sql("""
                        insert into assessment.extract_item (id, owner_id, audience_id, extract_id, position, kind, title, answered_by,
                               positioned, value, trend, confidence, reasoning, narrative, resilience, readable_until)
                        values (:id, :me, :own, :extract, :position, :kind, :title::jsonb, :answered, :positioned, :value, :trend,
                                :confidence, :reasoning, :narrative, :resilience, :until)
                        """)
                .param("id", Ids.next())
                .param("me", Viewers.require().member().value())
                .param("own", own.value())
                .param("extract", extract)
                .param("position", position)
                .param("kind", line.section() ? "SECTION" : "ITEM")
                .param("title", RoundRows.json(line.title()))
                .param("answered", name(line.kind()), Types.VARCHAR)
                .param("positioned", line.positioned())
                .param("value", line.value(), Types.VARCHAR)
                .param("trend", name(line.trend()), Types.VARCHAR)
                .param("confidence", name(line.confidence()), Types.VARCHAR)
                .param("reasoning", line.reasoning())
                .param("narrative", line.narrative())
                .param("resilience", line.resilience())
                .param("until", Timestamp.from(until))
                .update();
    }

    private void changed(UUID id, MemberId owner, String act) {
        events.publishEvent(new SearchChanged(Extract.KIND, id, owner));
        audit.record(act, Extract.KIND, id);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
