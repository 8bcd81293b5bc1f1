package org.focalnet.assessment.round;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.focalnet.assessment.instrument.Instrument;
import org.focalnet.assessment.instrument.Item;
import org.focalnet.assessment.instrument.Section;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.search.SearchChanged;
import org.focalnet.workload.CommitmentChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of the viewer's hub: begun with a copy of the instrument, changed, written about. */
@Component
@Transactional
public class RoundStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundStore(JdbcClient jdbc, Audiences audiences, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Round find(UUID id) {
        return look(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<Round> look(UUID id) {
        return jdbc.sql("select * from assessment.round where id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", owner())
                .query(RoundRows::round)
                .optional();
    }

    /**
     * Holds a round that is still written in, until the transaction ends; writers do not wait for each other, but whoever
     * seals it waits for them.
     *
     * @throws Refused where it is closed
     */
    public void writing(UUID id) {
        String state = jdbc.sql("select state from assessment.round where id = :id and owner_id = :owner for key share")
                .param("id", id)
                .param("owner", owner())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (!state.equals(Round.State.OPEN.name())) {
            throw new Refused("assessment.round.refused.closed");
        }
    }

    /** The same, alone: nobody writes while it is sealed. */
    public Round alone(UUID id) {
        return jdbc.sql("select * from assessment.round where id = :id and owner_id = :owner for update")
                .param("id", id)
                .param("owner", owner())
                .query(RoundRows::round)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * Begins a round with the questions of an instrument as they are now; the same id twice is one.
     *
     * @param sections codes of those that it takes up
     */
    public void begin(
            UUID id,
            Instrument instrument,
            Round.Facts facts,
            Collection<String> languages,
            Collection<String> sections,
            String author) {
        int begun = bind(jdbc.sql("""
                        insert into assessment.round (id, owner_id, audience_id, instrument, edition, kind, name, source, languages, title,
                                                      from_on, to_on, territory, themes, steering, due_on, next_on, author,
                                                      created_at, changed_at)
                        values (:id, :owner, :own, :instrument, :edition, :kind, :name::jsonb, :source, :languages, :title,
                                :from, :to, :territory, :themes, :steering, :due, :next, :author, :now, :now)
                        on conflict (id) do nothing
                        """), facts)
                .param("id", id)
                .param("own", own())
                .param("instrument", instrument.code())
                .param("edition", instrument.version())
                .param("kind", instrument.kind().name())
                .param("name", RoundRows.json(instrument.title()))
                .param("source", instrument.source())
                .param("languages", languages.toArray(String[]::new))
                .param("author", author)
                .update();
        if (begun == 0) {
            find(id);
            return;
        }
        copy(id, instrument.sections(), sections);
        changed(id);
        var member = Viewers.require().member();
        RoundCommitments.KINDS.forEach(kind -> events.publishEvent(new CommitmentChanged(kind, null, member)));
        audit.record("round.begun", Round.KIND, id);
    }

    private void copy(UUID round, List<Section> sections, Collection<String> chosen) {
        List<UUID> ids = new ArrayList<>();
        List<UUID> places = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (Section section : sections) {
            UUID id = Ids.next();
            ids.add(id);
            items.addAll(section.items());
            section.items().forEach(one -> places.add(id));
        }
        copySections(round, sections, ids, chosen);
        copyItems(round, items, places);
    }

    private void copySections(UUID round, List<Section> sections, List<UUID> ids, Collection<String> chosen) {
        jdbc.sql("""
                        insert into assessment.section (id, owner_id, audience_id, round_id, code, place, title, guidance, chosen)
                        select s.id, :owner, :own, :round, s.code, s.place, s.title::jsonb, s.guidance::jsonb, s.code = any (:chosen)
                          from unnest(:ids::uuid[], :codes::text[], :titles::text[], :guidances::text[])
                               with ordinality as s (id, code, title, guidance, place)
                        """)
                .param("owner", owner())
                .param("own", own())
                .param("round", round)
                .param("ids", ids.toArray(UUID[]::new))
                .param("codes", all(sections, Section::code))
                .param("titles", all(sections, one -> RoundRows.json(one.title())))
                .param("guidances", all(sections, one -> RoundRows.json(one.guidance())))
                .param("chosen", chosen.toArray(String[]::new))
                .update();
    }

    /** @param places ids of the sections, one for each item */
    private void copyItems(UUID round, List<Item> items, List<UUID> places) {
        jdbc.sql("""
                        insert into assessment.item (id, owner_id, audience_id, round_id, section_id, code, place, answered_by, text,
                                                     guidance, why, pillar, sector, theme, source, verified)
                        select i.id, :owner, :own, :round, i.section, i.code, i.place, i.answered_by, i.text::jsonb, i.guidance::jsonb,
                               i.why::jsonb, nullif(i.pillar, ''), nullif(i.sector, ''), nullif(i.theme, ''), i.source, i.verified
                          from unnest(:ids::uuid[], :sections::uuid[], :codes::text[], :kinds::text[], :texts::text[],
                                      :guidances::text[], :whys::text[], :pillars::text[], :sectors::text[], :themes::text[],
                                      :sources::text[], :verified::boolean[])
                               with ordinality as i (id, section, code, answered_by, text, guidance, why, pillar, sector, theme,
                                                     source, verified, place)
                        """)
                .param("owner", owner())
                .param("own", own())
                .param("round", round)
                .param("ids", items.stream().map(one -> Ids.next()).toArray(UUID[]::new))
                .param("sections", places.toArray(UUID[]::new))
                .param("codes", all(items, Item::code))
                .param("kinds", all(items, one -> one.answer().name()))
                .param("texts", all(items, one -> RoundRows.json(one.text())))
                .param("guidances", all(items, one -> RoundRows.json(one.guidance())))
                .param("whys", all(items, one -> RoundRows.json(one.why())))
                .param("pillars", all(items, one -> code(one.pillar())))
                .param("sectors", all(items, one -> code(one.sector())))
                .param("themes", all(items, one -> code(one.theme())))
                .param("sources", all(items, Item::source))
                .param("verified", items.stream().map(Item::verified).toArray(Boolean[]::new))
                .update();
    }

    /** Changes what is written of a round and which sections it takes up; answers and positions stay in any case. */
    public void change(UUID id, int version, Round.Facts facts, Collection<String> sections) {
        writing(id);
        int written = bind(jdbc.sql("""
                        update assessment.round
                           set title = :title, from_on = :from, to_on = :to, territory = :territory, themes = :themes,
                               steering = :steering, due_on = :due, next_on = :next, version = version + 1, changed_at = :now
                         where id = :id and owner_id = :owner and version = :version
                        """), facts)
                .param("id", id)
                .param("version", version)
                .update();
        if (written == 0) {
            throw new Conflict("assessment.round.stale");
        }
        jdbc.sql(
                        "update assessment.section set chosen = code = any (:chosen) where round_id = :id and owner_id = :owner")
                .param("chosen", sections.toArray(String[]::new))
                .param("id", id)
                .param("owner", owner())
                .update();
        changed(id);
        audit.record("round.changed", Round.KIND, id);
    }

    /** Writes the summary, in the hub's own words. */
    public void summarise(UUID id, int version, String summary) {
        writing(id);
        int written = jdbc.sql("""
                        update assessment.round set summary = :summary, summarised = summarised + 1, changed_at = :now
                         where id = :id and owner_id = :owner and summarised = :version
                        """)
                .param("summary", summary)
                .param("now", now())
                .param("id", id)
                .param("owner", owner())
                .param("version", version)
                .update();
        if (written == 0) {
            throw new Conflict("assessment.round.stale");
        }
        changed(id);
        audit.record("round.summarised", Round.KIND, id);
    }

    /** Closes or opens it, and says when the next one is to begin. */
    public void turn(UUID id, Round.State state, @Nullable LocalDate next) {
        jdbc.sql("""
                        update assessment.round set state = :state, next_on = :next, version = version + 1, changed_at = :now
                         where id = :id and owner_id = :owner
                        """)
                .param("state", state.name())
                .param("next", next, Types.DATE)
                .param("now", now())
                .param("id", id)
                .param("owner", owner())
                .update();
        changed(id);
    }

    private void changed(UUID id) {
        var member = Viewers.require().member();
        events.publishEvent(new SearchChanged(Round.KIND, id, member));
        for (String kind : RoundCommitments.KINDS) {
            events.publishEvent(new CommitmentChanged(kind, id, member));
        }
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Round.Facts facts) {
        return sql.param("owner", owner())
                .param("title", facts.title())
                .param("from", facts.from(), Types.DATE)
                .param("to", facts.to(), Types.DATE)
                .param("territory", facts.territory())
                .param("themes", all(facts.themes(), Enum::name))
                .param("steering", facts.steering())
                .param("due", facts.due(), Types.DATE)
                .param("next", facts.next(), Types.DATE)
                .param("now", now());
    }

    private static <T> String[] all(List<T> things, Function<T, String> what) {
        return things.stream().map(what).toArray(String[]::new);
    }

    private static String code(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private UUID own() {
        return audiences.resolve(AudienceChoice.OWN).value();
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
