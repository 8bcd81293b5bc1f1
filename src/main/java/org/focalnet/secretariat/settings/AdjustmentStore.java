package org.focalnet.secretariat.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audit.Audit;
import org.focalnet.database.Signals;
import org.focalnet.member.LocalName;
import org.focalnet.secretariat.settings.Adjustment.Kind;
import org.focalnet.web.NetworkSettings;
import org.focalnet.web.NetworkSettings.Setting;
import org.focalnet.web.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was changed. Each node reads all that holds when it starts and whenever something changes, and puts it where pages
 * look: no page asks the database for it.
 */
@Component
class AdjustmentStore implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(AdjustmentStore.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;
    private final Audiences audiences;
    private final Audit audit;
    private final Texts texts;
    private final NetworkSettings settings;
    private final Clock clock;

    AdjustmentStore(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Audiences audiences,
            Audit audit,
            Texts texts,
            NetworkSettings settings,
            Signals signals,
            Clock clock) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        this.reading.setReadOnly(true);
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.audiences = audiences;
        this.audit = audit;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
        signals.on(
                "focalnet_adjustments",
                word -> Thread.ofVirtual().name("adjustments").start(this::follow));
    }

    @Override
    public void afterSingletonsInstantiated() {
        read();
    }

    /** What holds of a key. */
    private record Held(Kind kind, String key, Map<String, String> said) {}

    /** Reads what holds and says it from now on. One at a time, so that no older answer comes after a newer one. */
    private synchronized void read() {
        List<Held> all = Objects.requireNonNull(reading.execute(status -> jdbc.sql(
                        "select kind, key, said from secretariat.adjusted()")
                .query((row, number) ->
                        new Held(Kind.valueOf(row.getString("kind")), row.getString("key"), map(row, "said")))
                .list()));
        Map<String, Map<String, String>> words = new HashMap<>();
        Set<String> retired = new HashSet<>();
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Held one : all) {
            switch (one.kind()) {
                case WORDS -> words.put(one.key(), Words.fitting(texts, one.key(), one.said()));
                case ENTRY -> {
                    if (!one.said().isEmpty()) {
                        retired.add(one.key());
                    }
                }
                case SETTING -> {
                    for (Setting setting : Setting.values()) {
                        if (setting.name().equals(one.key()) && !one.said().isEmpty()) {
                            values.put(setting, one.said().getOrDefault(Adjustment.VALUE, ""));
                        }
                    }
                }
            }
        }
        words.values().removeIf(Map::isEmpty);
        settings.replace(values);
        texts.replace(words, retired, settings.text(Setting.NAME));
    }

    /** The same where nobody waits for it: the next signal, or the connection that comes back, brings it again. */
    private void follow() {
        try {
            read();
        } catch (RuntimeException e) {
            LOG.warn(
                    "what the network changed could not be read: {}",
                    e.getClass().getSimpleName());
        }
    }

    /** The last change of each key. */
    @Transactional(readOnly = true)
    public Map<String, Adjustment> latest(Kind kind) {
        Map<String, Adjustment> latest = new LinkedHashMap<>();
        jdbc.sql("""
                        select distinct on (key) * from secretariat.adjustment
                         where owner_id = :me and kind = :kind order by key, number desc
                        """)
                .param("me", MemberId.SECRETARIAT.value())
                .param("kind", kind.name())
                .query((row, number) -> adjustment(row))
                .list()
                .forEach(one -> latest.put(one.key(), one));
        return latest;
    }

    /** What each key was and is, the latest first. */
    @Transactional(readOnly = true)
    public Map<String, List<Adjustment>> histories(Kind kind) {
        return jdbc
                .sql(
                        "select * from secretariat.adjustment where owner_id = :me and kind = :kind order by key, number desc")
                .param("me", MemberId.SECRETARIAT.value())
                .param("kind", kind.name())
                .query((row, number) -> adjustment(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Adjustment::key));
    }

    /** What a key was and is, the latest first. */
    @Transactional(readOnly = true)
    public List<Adjustment> history(Kind kind, String key) {
        return jdbc.sql("""
                        select * from secretariat.adjustment where owner_id = :me and kind = :kind and key = :key
                         order by number desc limit 50
                        """)
                .param("me", MemberId.SECRETARIAT.value())
                .param("kind", kind.name())
                .param("key", key)
                .query((row, number) -> adjustment(row))
                .list();
    }

    /**
     * Changes what a key says, is or holds.
     *
     * @param version number of the change that was seen; 0 where there was none
     * @param said empty for the program's own
     * @throws Conflict when somebody changed it meanwhile
     */
    @Transactional
    public void change(
            Kind kind, String key, int version, Map<String, String> said, Map<String, String> program, String author) {
        List<Adjustment> before = history(kind, key);
        if ((before.isEmpty() ? 0 : before.getFirst().number()) != version) {
            throw new Conflict("secretariat.settings.conflict");
        }
        if (before.isEmpty()
                ? said.isEmpty()
                : before.getFirst().said().equals(said)
                        && before.getFirst().program().equals(program)) {
            return; // nothing is another
        }
        UUID id = Ids.next();
        try {
            jdbc.sql("""
                            insert into secretariat.adjustment (id, owner_id, audience_id, kind, key, number, said, program, author,
                                                                changed_at)
                            values (:id, :me, :audience, :kind, :key, :number, :said::jsonb, :program::jsonb, :author, :now)
                            """)
                    .param("id", id)
                    .param("me", MemberId.SECRETARIAT.value())
                    .param("audience", audiences.resolve(AudienceChoice.OWN).value())
                    .param("kind", kind.name())
                    .param("key", key)
                    .param("number", version + 1)
                    .param("said", new LocalName(said).json())
                    .param("program", new LocalName(program).json())
                    .param("author", author)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Conflict("secretariat.settings.conflict");
        }
        audit.record(kind.act(), kind.object(), id);
        if (TransactionSynchronizationManager.getSynchronizations().stream().noneMatch(Following.class::isInstance)) {
            TransactionSynchronizationManager.registerSynchronization(new Following());
        }
    }

    /** Whoever changed something sees it on the page that comes next. */
    private final class Following implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            follow();
        }
    }

    /** Changes the words of many keys at once, or of none. @param adjusted what was seen of each */
    @Transactional
    public void change(Map<String, Map<String, String>> said, Map<String, Adjustment> adjusted, String author) {
        said.forEach((key, words) -> {
            Adjustment last = adjusted.get(key);
            change(Kind.WORDS, key, last == null ? 0 : last.number(), words, Words.program(texts, key), author);
        });
    }

    private static Adjustment adjustment(ResultSet row) throws SQLException {
        return new Adjustment(
                Kind.valueOf(row.getString("kind")),
                row.getString("key"),
                row.getInt("number"),
                map(row, "said"),
                map(row, "program"),
                row.getString("author"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static Map<String, String> map(ResultSet row, String column) throws SQLException {
        return LocalName.parse(row.getString(column)).texts();
    }
}
