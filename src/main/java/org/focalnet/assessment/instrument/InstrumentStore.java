package org.focalnet.assessment.instrument;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The instruments of a hub: what is shipped, and over it what the hub has made of it. */
@Component
@Transactional
public class InstrumentStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;
    private final Shipped shipped = new Shipped();
    private final LastRead texts = new LastRead();

    InstrumentStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is shipped in its order, then what is the hub's own. */
    @Transactional(readOnly = true)
    public List<Edition> all() {
        List<Edition> kept = jdbc.sql("""
                        select code, number, content, base, author, changed_at
                          from assessment.instrument order by lower(title), id limit 200
                        """).query((row, number) -> read(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
        List<Edition> all = new ArrayList<>();
        for (Instrument one : shipped.all()) {
            all.add(kept.stream()
                    .filter(edition -> is(edition, one.code()))
                    .findFirst()
                    .orElse(Edition.shipped(one)));
        }
        kept.stream().filter(one -> shipped.find(one.whole().code()).isEmpty()).forEach(all::add);
        return all;
    }

    @Transactional(readOnly = true)
    public Optional<Edition> find(String code) {
        return kept(code).or(() -> shipped.find(code).map(Edition::shipped));
    }

    @Transactional(readOnly = true)
    public Edition require(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    Optional<Instrument> shipped(String code) {
        return shipped.find(code);
    }

    List<Reading> readings(String code) {
        return shipped.readings().stream()
                .filter(one -> one.instrument().equals(code))
                .toList();
    }

    /** Changes what the hub has now, one after the other where two do so at once. */
    Edition change(String code, String author, UnaryOperator<Edition> change) {
        lock(code);
        Edition now = require(code);
        Edition next = change.apply(now);
        if (next.equals(now)) {
            return now;
        }
        save(next, author);
        audit.record("instrument.adapted", "instrument", id(code));
        return next;
    }

    /** Takes what a file holds: as the hub's own, or as its edition of what is shipped under the same code. */
    public void take(Instrument instrument, Set<String> off, String author) {
        lock(instrument.code());
        save(taking(instrument, off), author);
        audit.record("instrument.taken", "instrument", id(instrument.code()));
    }

    /**
     * What would be the hub's if it took a file: what the file lacks of what the hub has stays, switched off.
     *
     * @throws Refused where both together are more than an instrument holds
     */
    @Transactional(readOnly = true)
    public Edition taking(Instrument instrument, Set<String> off) {
        Instrument ours = shipped.find(instrument.code()).orElse(null);
        Edition before = find(instrument.code()).orElse(null);
        Instrument base = before == null || before.base() == null ? ours : before.base();
        Edition file = new Edition(instrument, off, base, ours, null, null);
        return before == null ? file : Kept.with(file, before);
    }

    /** Gives up what the hub made of an instrument: what is shipped is in use again; its own one is gone. */
    void remove(String code) {
        lock(code);
        UUID id = kept(code).isPresent() ? id(code) : null;
        if (id == null) {
            throw new NotFound();
        }
        jdbc.sql("delete from assessment.instrument where code = :code")
                .param("code", code)
                .update();
        audit.record("instrument.removed", "instrument", id);
    }

    private Optional<Edition> kept(String code) {
        return jdbc.sql("""
                        select code, number, content, base, author, changed_at from assessment.instrument where code = :code
                        """)
                .param("code", code)
                .query((row, number) -> read(row))
                .optional()
                .flatMap(found -> found);
    }

    private UUID id(String code) {
        return jdbc.sql("select id from assessment.instrument where code = :code")
                .param("code", code)
                .query(UUID.class)
                .single();
    }

    private void save(Edition edition, String author) {
        Instrument whole = edition.whole();
        Instrument base = edition.base();
        String content = YamlText.of(whole, edition.off());
        if (content.length() > Limits.FILE) {
            throw new Refused("assessment.instrument.fault.large", null, Limits.FILE / 1000);
        }
        jdbc.sql("""
                        insert into assessment.instrument
                               (id, owner_id, audience_id, code, number, title, content, base, author, changed_at)
                        values (:id, :owner, :own, :code, :first, :title, :content, :base, :author, :now)
                        on conflict (owner_id, code) do update
                           set number = instrument.number + 1, title = excluded.title, content = excluded.content,
                               base = excluded.base, author = excluded.author, changed_at = excluded.changed_at
                        """)
                .param("id", Ids.next())
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("code", whole.code())
                .param("first", base == null ? 1 : base.version() + 1)
                .param("title", whole.title().in(Locale.ENGLISH))
                .param("content", content)
                .param("base", base == null ? "" : YamlText.of(base, Set.of()))
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void lock(String code) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('assessment.instrument' || :member || :code, 0))")
                .param("member", Viewers.require().member().toString())
                .param("code", code)
                .query(row -> {});
    }

    /** Empty where the text cannot be read, which only another program could have brought about. */
    private Optional<Edition> read(ResultSet row) throws SQLException {
        Parsed parsed = texts.read(row.getString("content"));
        Instrument found = parsed.instrument();
        if (found == null) {
            return Optional.empty();
        }
        var whole = new Instrument(
                found.code(),
                row.getInt("number"),
                found.kind(),
                found.title(),
                found.introduction(),
                found.source(),
                found.sections());
        String base = row.getString("base");
        return Optional.of(new Edition(
                whole,
                parsed.off(),
                base.isEmpty() ? null : texts.read(base).instrument(),
                shipped.find(whole.code()).orElse(null),
                row.getString("author"),
                row.getTimestamp("changed_at").toInstant()));
    }

    private static boolean is(@Nullable Edition edition, String code) {
        return edition != null && edition.whole().code().equals(code);
    }
}
