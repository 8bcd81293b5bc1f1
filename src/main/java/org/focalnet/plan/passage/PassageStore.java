package org.focalnet.plan.passage;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.identity.Accounts;
import org.focalnet.search.SearchChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One passage: written, approved by a second person, written anew; every version stays. */
@Component
@Transactional
public class PassageStore {

    private static final String STALE = "plan.passage.stale";

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Accounts accounts;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PassageStore(
            JdbcClient jdbc,
            Audiences audiences,
            Accounts accounts,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Passage find(UUID id) {
        return jdbc.sql(PassageRows.ALL + " where p.id = :id")
                .param("id", id)
                .query(PassageRows::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** All versions, the newest first. */
    @Transactional(readOnly = true)
    List<Passage.Wording> history(UUID id) {
        return jdbc.sql("select * from plan.wording where passage_id = :id order by number desc limit 200")
                .param("id", id)
                .query((row, number) -> PassageRows.wording(row, ""))
                .list();
    }

    /** Whether somebody but a person writes for the team: then they approve. */
    @Transactional(readOnly = true)
    boolean others(@Nullable UUID account) {
        return accounts.team().stream()
                .anyMatch(one -> one.role().writes() && !one.id().equals(account));
    }

    /** Keeps a new one as a draft; the same form sent twice is one. */
    public void add(UUID id, Passage.Facts facts, String text, String author) {
        int written = jdbc.sql("""
                        insert into plan.passage (id, owner_id, audience_id, title, theme, pillar, section, language, made_at)
                        values (:id, :owner, :own, :title, :theme, :pillar, :section, :language, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("title", facts.title())
                .param("theme", name(facts.theme()))
                .param("pillar", name(facts.pillar()))
                .param("section", facts.section())
                .param("language", facts.language())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 1) {
            word(id, 1, text, author);
            changed(id, "written");
        } else if (!find(id).latest().text().equals(text)) {
            throw new Conflict(STALE);
        }
    }

    /** Changes it: other words are another version, which is a draft again. */
    void change(UUID id, int version, Passage.Facts facts, String text, String author) {
        Passage before = find(id);
        int written = jdbc.sql("""
                        update plan.passage set title = :title, theme = :theme, pillar = :pillar, section = :section,
                               language = :language, version = version + 1 where id = :id and version = :version
                        """)
                .param("title", facts.title())
                .param("theme", name(facts.theme()))
                .param("pillar", name(facts.pillar()))
                .param("section", facts.section())
                .param("language", facts.language())
                .param("id", id)
                .param("version", version)
                .update();
        if (written == 0) {
            if (before.facts().equals(facts) && before.latest().text().equals(text)) {
                return; // sent twice
            }
            throw new Conflict(STALE);
        }
        if (!before.latest().text().equals(text)) {
            word(id, before.latest().number() + 1, text, author);
        }
        changed(id, "written");
    }

    private void word(UUID id, int number, String text, String author) {
        jdbc.sql("""
                        insert into plan.wording (id, owner_id, audience_id, passage_id, number, text, author, account_id, written_at)
                        values (:id, :owner, :own, :passage, :number, :text, :author, :account, :now)
                        """)
                .param("id", Ids.next())
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("passage", id)
                .param("number", number)
                .param("text", text)
                .param("author", author)
                .param("account", Viewers.require().account(), Types.OTHER)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * Approves the version that was read; a later one waits for its own approval.
     *
     * @throws Refused where its author approves it and somebody else could
     */
    public void approve(UUID id, int number, String approver) {
        int locked = jdbc.sql("select id from plan.passage where id = :id for update")
                .param("id", id)
                .query((row, at) -> row.getObject(1, UUID.class))
                .list()
                .size();
        if (locked == 0) {
            throw new NotFound();
        }
        Passage passage = find(id);
        if (passage.approved() != null && passage.approved().number() == number) {
            return; // sent twice
        }
        if (passage.latest().number() != number) {
            throw new Conflict(STALE);
        }
        UUID account = Viewers.require().account();
        if (!passage.approvable(account, others(account))) {
            throw new Refused(passage.retired() ? "plan.passage.is_retired" : "plan.passage.second");
        }
        jdbc.sql("""
                        update plan.wording set approver = :approver, approver_id = :account, approved_at = :now
                         where passage_id = :id and number = :number
                        """)
                .param("approver", approver)
                .param("account", account, Types.OTHER)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("number", number)
                .update();
        changed(id, "approved");
    }

    /** Offers it no longer, or again; reports keep what they took from it. */
    void retire(UUID id, boolean retired) {
        int written = jdbc.sql("update plan.passage set retired = :retired, version = version + 1 where id = :id")
                .param("retired", retired)
                .param("id", id)
                .update();
        if (written == 0) {
            throw new NotFound();
        }
        changed(id, retired ? "retired" : "restored");
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void changed(UUID id, String act) {
        events.publishEvent(
                new SearchChanged(Passage.KIND, id, Viewers.require().member()));
        audit.record("passage." + act, Passage.KIND, id);
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }
}
