package org.focalnet.search.entry;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.search.Searchable;
import org.focalnet.search.text.Analysis;
import org.focalnet.search.text.Vector;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The index, written as the office of the member whose object it is. */
@Component
@Transactional
class IndexStore {

    private static final int TITLE = 400;
    private static final int BODY = 20_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    IndexStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Brings an object in as it is now, or takes it out where it is not to be found. */
    void bring(Searchable kind, UUID object) {
        lock(kind.kind(), object);
        kind.entry(object)
                .ifPresentOrElse(entry -> write(kind.kind(), object, entry), () -> delete(kind.kind(), object));
    }

    /** Takes an object out, where it is the viewer's own. */
    void remove(String kind, UUID object) {
        lock(kind, object);
        delete(kind, object);
    }

    /**
     * One at a time for each object, until the end of the transaction: nobody writes down what they read before somebody
     * else changed it, and so its former readers.
     */
    private void lock(String kind, UUID object) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:object, 5))")
                .param("object", kind + object)
                .query(row -> {});
    }

    private void delete(String kind, UUID object) {
        jdbc.sql("delete from search.entry where kind = :kind and object_id = :object")
                .param("kind", kind)
                .param("object", object)
                .update();
    }

    private static @Nullable UUID id(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }

    private void write(String kind, UUID object, Searchable.Entry entry) {
        Vector words = Vector.of(entry.title(), entry.text(), entry.language());
        Instant until = entry.until();
        jdbc.sql("""
                        insert into search.entry as e
                            (id, owner_id, audience_id, kind, object_id, path, title, body, language, words, group_id,
                             themes, pillars, sender_id, at, readable_until, also_id, analyser)
                        values (:id, :owner, :audience, :kind, :object, :path, :title, :body, :language, :words::tsvector,
                                coalesce(:group, (select d.circle_id from audience.describe(:audience) d)),
                                :themes, :pillars, :sender, :at, :until, :also, :analyser)
                        on conflict (kind, object_id) do update
                           set audience_id = excluded.audience_id, path = excluded.path, title = excluded.title,
                               body = excluded.body, language = excluded.language, words = excluded.words,
                               group_id = excluded.group_id, themes = excluded.themes, pillars = excluded.pillars,
                               sender_id = excluded.sender_id, at = excluded.at,
                               readable_until = excluded.readable_until, also_id = excluded.also_id,
                               analyser = excluded.analyser
                        """)
                .param("id", entry.id())
                .param("owner", entry.owner().value())
                .param("audience", entry.audience().value())
                .param("kind", kind)
                .param("object", object)
                .param("path", entry.path())
                .param("title", most(entry.title(), TITLE))
                .param("body", most(entry.text(), BODY))
                .param("language", entry.language())
                .param("words", words.written())
                .param("group", entry.group(), Types.OTHER)
                .param("themes", entry.themes().toArray(String[]::new))
                .param("pillars", entry.pillars().toArray(String[]::new))
                .param("sender", id(entry.sender()), Types.OTHER)
                .param("at", Timestamp.from(entry.at()))
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("also", id(entry.also()), Types.OTHER)
                .param("analyser", Analysis.VERSION)
                .update();
        jdbc.sql("select search.learn(:words)")
                .param("words", words.vocabulary().toArray(String[]::new))
                .query(row -> {});
    }

    @Transactional(readOnly = true)
    boolean filled(String kind) {
        return jdbc.sql("select search.filled(:kind, :version)")
                .param("kind", kind)
                .param("version", Analysis.VERSION)
                .query(Boolean.class)
                .single();
    }

    void noteFill(String kind) {
        jdbc.sql("select search.note_fill(:kind, :version, :now)")
                .param("kind", kind)
                .param("version", Analysis.VERSION)
                .param("now", Timestamp.from(clock.instant()))
                .query(row -> {});
    }

    /** Forgets the words that no text holds any longer. */
    void forget() {
        jdbc.sql("select search.forget()").query(row -> {});
    }

    private static String most(String text, int length) {
        String kept = text.replace("\0", "");
        if (kept.length() <= length) {
            return kept;
        }
        return kept.substring(0, Character.isHighSurrogate(kept.charAt(length - 1)) ? length - 1 : length);
    }
}
