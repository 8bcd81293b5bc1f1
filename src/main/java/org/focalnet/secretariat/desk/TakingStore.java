package org.focalnet.secretariat.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.notify.DeskSource;
import org.focalnet.notify.DeskSource.Task;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that waits, from the modules that know, and who of the secretariat has taken what. */
@Component
@Transactional
class TakingStore {

    private final List<DeskSource> sources;
    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Clock clock;

    TakingStore(List<DeskSource> sources, JdbcClient jdbc, Audiences audiences, Clock clock) {
        this.sources = sources;
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** What may be done with a task. */
    enum Act {
        TAKE,
        LEAVE,
        ASIDE,
        BACK
    }

    @Transactional(readOnly = true)
    List<Task> tasks(Shell shell) {
        List<Task> tasks = new ArrayList<>();
        sources.forEach(source -> tasks.addAll(source.tasks(shell)));
        return tasks;
    }

    /** By task. */
    @Transactional(readOnly = true)
    Map<String, Taking> takings() {
        Map<String, Taking> takings = new HashMap<>();
        jdbc.sql("""
                        select task, account_id, name, note, aside, version from secretariat.taking
                         where owner_id = :secretariat limit 5000
                        """).param("secretariat", MemberId.SECRETARIAT.value()).query(row -> {
            Taking taking = new Taking(
                    row.getString("task"),
                    row.getObject("account_id", UUID.class),
                    row.getString("name"),
                    row.getString("note"),
                    row.getBoolean("aside"),
                    row.getInt("version"));
            takings.put(taking.task(), taking);
        });
        return takings;
    }

    /**
     * Takes a task, gives it back, or puts it aside.
     *
     * @param seen the version that the officer saw; 0 for none
     * @throws NotFound where it waits no more
     * @throws Conflict where a colleague was quicker
     */
    void act(String key, Act act, String note, int seen, Shell shell) {
        List<Task> waiting = tasks(shell);
        if (waiting.stream().noneMatch(task -> task.key().equals(key))) {
            throw new NotFound();
        }
        if (act == Act.ASIDE && note.isBlank()) {
            throw new Refused("secretariat.desk.refused.note", "note");
        }
        Reader reader = shell.signedIn();
        boolean mine = act == Act.TAKE || act == Act.ASIDE;
        int written = jdbc.sql("""
                        insert into secretariat.taking (id, owner_id, audience_id, task, account_id, name, note, aside, changed_at)
                        select :id, :secretariat, :own, :task, :account, :name, :note, :aside, :now where :seen = 0
                        on conflict (owner_id, task) do nothing
                        """)
                .param("id", Ids.next())
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("task", key)
                .param("account", mine ? reader.account() : null, java.sql.Types.OTHER)
                .param("name", mine ? reader.personName() : "")
                .param("note", note)
                .param("aside", act == Act.ASIDE)
                .param("now", Timestamp.from(clock.instant()))
                .param("seen", seen)
                .update();
        if (written == 0 && change(key, act, note, seen, reader) == 0) {
            throw new Conflict("secretariat.desk.conflict");
        }
        forget(waiting);
    }

    private int change(String key, Act act, String note, int seen, Reader reader) {
        boolean mine = act == Act.TAKE || act == Act.ASIDE;
        return jdbc.sql("""
                        update secretariat.taking
                           set account_id = :account, name = :name, note = :note, aside = :aside, version = version + 1, changed_at = :now
                         where owner_id = :secretariat and task = :task and version = :seen
                        """)
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("task", key)
                .param("account", mine ? reader.account() : null, java.sql.Types.OTHER)
                .param("name", mine ? reader.personName() : "")
                .param("note", note)
                .param("aside", act == Act.ASIDE)
                .param("now", Timestamp.from(clock.instant()))
                .param("seen", seen)
                .update();
    }

    /** What waits no more for a month needs no note. */
    private void forget(List<Task> waiting) {
        jdbc.sql("""
                        delete from secretariat.taking
                         where owner_id = :secretariat and changed_at < :before and not task = any(:waiting)
                        """)
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("before", Timestamp.from(clock.instant().minus(java.time.Duration.ofDays(30))))
                .param("waiting", waiting.stream().map(Task::key).toArray(String[]::new))
                .update();
    }
}
