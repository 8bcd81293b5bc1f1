package org.focalnet.institution.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The texts of the program from its files, and what a hub says in their place. */
@Component
@Transactional
class WordingStore {

    /** The languages in which the program has texts of its own. */
    static final List<String> LANGUAGES = List.of("en", "fr", "es");

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;
    private final Map<String, Map<String, String>> files = new ConcurrentHashMap<>();

    WordingStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** The texts in a language; where the program has none in it, the hub's own or the English ones. */
    @Transactional(readOnly = true)
    Wording in(String language) {
        Map<String, Wording.Own> own = new HashMap<>();
        jdbc.sql(
                        "select passage, text, version from institution.wording where owner_id = :owner and language = :language")
                .param("owner", Viewers.require().member().value())
                .param("language", language)
                .query(row -> {
                    own.put(row.getString("passage"), new Wording.Own(row.getString("text"), row.getInt("version")));
                });
        String ours = LANGUAGES.contains(language) ? language : "en";
        return new Wording(language, own, files.computeIfAbsent(ours, WordingStore::file));
    }

    private static Map<String, String> file(String language) {
        var texts = new Properties();
        try (InputStream in = new ClassPathResource("brief/" + language + ".properties").getInputStream()) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> found = new HashMap<>();
        texts.stringPropertyNames().forEach(passage -> found.put(passage, texts.getProperty(passage)));
        return Map.copyOf(found);
    }

    /**
     * Says something else in the place of a text.
     *
     * @param version of the hub's own text that is changed; 0 where it has none yet
     * @throws Conflict where a colleague changed it since that version
     */
    void change(String language, String passage, int version, String text) {
        int written = jdbc.sql(version == 0 ? """
                                insert into institution.wording (id, owner_id, audience_id, language, passage, text, changed_at)
                                values (:id, :owner, :own, :language, :passage, :text, :now)
                                on conflict (owner_id, language, passage) do nothing
                                """ : """
                                update institution.wording set text = :text, changed_at = :now, version = version + 1
                                 where owner_id = :owner and language = :language and passage = :passage and version = :version
                                """)
                .param("id", Ids.next())
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("language", language)
                .param("passage", passage)
                .param("text", text)
                .param("version", version)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            throw new Conflict("institution.wording.stale");
        }
        audit.record("wording.changed", "member", Viewers.require().member().value());
    }

    /** Goes back to the text of the program. */
    void restore(String language, String passage) {
        int removed = jdbc.sql("""
                        delete from institution.wording
                         where owner_id = :owner and language = :language and passage = :passage
                        """)
                .param("owner", Viewers.require().member().value())
                .param("language", language)
                .param("passage", passage)
                .update();
        if (removed == 1) {
            audit.record(
                    "wording.restored", "member", Viewers.require().member().value());
        }
    }
}
