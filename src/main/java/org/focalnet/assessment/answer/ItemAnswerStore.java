package org.focalnet.assessment.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.institution.Inquiries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers to the items of rounds: several stand side by side, and none is written over by another's. */
@Component
@Transactional
public class ItemAnswerStore {

    private final JdbcClient jdbc;
    private final RoundStore rounds;
    private final Audit audit;
    private final Clock clock;

    ItemAnswerStore(JdbcClient jdbc, RoundStore rounds, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    /** All answers to a round by their item; one statement. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Answer>> of(UUID round) {
        return query("a.round_id = :id", round).stream().collect(Collectors.groupingBy(Answer::item));
    }

    /** Those to the items of a section, by item; one statement. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Answer>> ofSection(UUID section) {
        return query("a.item_id in (select i.id from assessment.item i where i.section_id = :id)", section).stream()
                .collect(Collectors.groupingBy(Answer::item));
    }

    @Transactional(readOnly = true)
    public List<Answer> ofItem(UUID item) {
        return query("a.item_id = :id", item);
    }

    private List<Answer> query(String which, UUID id) {
        return jdbc.sql("select a.* from assessment.answer a where a.owner_id = :owner and " + which
                        + " order by a.source, lower(a.institution), a.at, a.id")
                .param("owner", owner())
                .param("id", id)
                .query(ItemAnswerStore::read)
                .list();
    }

    /**
     * A person of the team says what they think of an item; each has one answer to it.
     *
     * @param version of the one that their form was opened with; 0 where there was none
     * @throws Conflict where the same person saved it elsewhere meanwhile
     */
    public void say(RoundItem item, UUID account, int version, String capacity, @Nullable String value, String words) {
        rounds.writing(item.round());
        Answer before = ofItem(item.id()).stream()
                .filter(one -> one.sourceId().equals(account))
                .findFirst()
                .orElse(null);
        if (value == null && words.isEmpty() && before != null && before.version() == version) {
            jdbc.sql("delete from assessment.answer where id = :id and owner_id = :owner and version = :version")
                    .param("id", before.id())
                    .param("owner", owner())
                    .param("version", version)
                    .update();
            audit.record("round.answer_withdrawn", "item", item.id());
            return;
        }
        int written = jdbc.sql("""
                        insert into assessment.answer as a (id, owner_id, audience_id, round_id, item_id, source, source_id, institution,
                                                            capacity, value, words, at)
                        select :id, i.owner_id, i.audience_id, i.round_id, i.id, 'TEAM', :account, '', :capacity, :value, :words, :now
                          from assessment.item i where i.id = :item and i.owner_id = :owner
                        on conflict (item_id, source_id) do update
                           set capacity = excluded.capacity, value = excluded.value, words = excluded.words, at = excluded.at,
                               version = a.version + 1
                         where a.version = :version
                        """)
                .param("id", Ids.next())
                .param("account", account)
                .param("capacity", capacity)
                .param("value", value, Types.VARCHAR)
                .param("words", words)
                .param("now", Timestamp.from(clock.instant()))
                .param("item", item.id())
                .param("owner", owner())
                .param("version", version)
                .update();
        if (written == 0) {
            throw new Conflict("assessment.answer.stale");
        }
        audit.record("round.answered", "item", item.id());
    }

    /** What an asking brought for one item; a part that was not read now stays as it is. */
    private record Given(
            UUID item, @Nullable String value, @Nullable String words, Instant at) {}

    /**
     * Takes over what an institution answered: each of these questions as it stands there now, also what it took back. The
     * asking is held meanwhile by whoever calls, so that the last one leaves what stands.
     */
    public void take(UUID asking, Collection<Inquiries.Answered> answered) {
        List<Given> given = given(asking, answered);
        jdbc.sql("""
                        insert into assessment.answer as a (id, owner_id, audience_id, round_id, item_id, source, source_id,
                                                            institution_id, institution, capacity, value, words, at)
                        select g.id, k.owner_id, k.audience_id, k.round_id, g.item, 'LINK', k.id, k.institution_id, k.institution,
                               k.capacity, nullif(g.value, ''), coalesce(g.words, ''), g.at
                          from unnest(:ids::uuid[], :items::uuid[], :values::text[], :words::text[], :ats::timestamptz[])
                               as g (id, item, value, words, at)
                          join assessment.asking k on k.id = :asking
                        on conflict (item_id, source_id) do update
                           set value = case when excluded.item_id = any (:valued) then excluded.value else a.value end,
                               words = case when excluded.item_id = any (:worded) then excluded.words else a.words end,
                               at = excluded.at, version = a.version + 1
                        """)
                .param("asking", asking)
                .param("ids", array(given, one -> Ids.next(), new UUID[0]))
                .param("items", array(given, Given::item, new UUID[0]))
                .param("values", given.stream().map(Given::value).toArray(String[]::new))
                .param("words", given.stream().map(Given::words).toArray(String[]::new))
                .param("ats", array(given, one -> Timestamp.from(one.at()), new Timestamp[0]))
                .param("valued", items(given, one -> one.value() != null))
                .param("worded", items(given, one -> one.words() != null))
                .update();
    }

    private List<Given> given(UUID asking, Collection<Inquiries.Answered> answered) {
        Map<UUID, Inquiries.Answered> texts = new HashMap<>();
        answered.forEach(one -> texts.put(one.question(), one));
        Map<UUID, Given> given = new LinkedHashMap<>();
        jdbc.sql("""
                        select id, item_id, part from assessment.asked_question
                         where asking_id = :asking and owner_id = :owner and id = any (:questions) order by id
                        """)
                .param("asking", asking)
                .param("owner", owner())
                .param("questions", texts.keySet().toArray(UUID[]::new))
                .query(row -> {
                    Inquiries.Answered now = Objects.requireNonNull(texts.get(row.getObject("id", UUID.class)));
                    boolean words = row.getString("part").equals("WORDS");
                    given.merge(
                            row.getObject("item_id", UUID.class),
                            new Given(
                                    row.getObject("item_id", UUID.class),
                                    words ? null : now.answer(),
                                    words ? now.answer() : null,
                                    now.at()),
                            (one, other) -> new Given(
                                    one.item(),
                                    one.value() == null ? other.value() : one.value(),
                                    one.words() == null ? other.words() : one.words(),
                                    one.at().isAfter(other.at()) ? one.at() : other.at()));
                });
        return List.copyOf(given.values());
    }

    private static UUID[] items(List<Given> given, Predicate<Given> which) {
        return given.stream().filter(which).map(Given::item).toArray(UUID[]::new);
    }

    private static <T> T[] array(List<Given> all, Function<Given, T> what, T[] empty) {
        return all.stream().map(what).toList().toArray(empty);
    }

    private static Answer read(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                Answer.Source.valueOf(row.getString("source")),
                row.getObject("source_id", UUID.class),
                row.getObject("institution_id", UUID.class),
                row.getString("institution"),
                row.getString("capacity"),
                row.getString("value"),
                row.getString("words"),
                row.getInt("version"),
                row.getTimestamp("at").toInstant());
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
