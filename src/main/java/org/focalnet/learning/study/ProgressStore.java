package org.focalnet.learning.study;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.learning.course.Course;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the viewer's account is in each course; nobody else reads a row, but for the team one that is shown to it. */
@Component
@Transactional
class ProgressStore {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters and digits that look alike. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final String COLUMNS = "id, course, passed, remind, finished_at, shown, stated, number";

    private final JdbcClient jdbc;
    private final Clock clock;

    ProgressStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A colleague who has finished a course and agreed that the team sees it. */
    record Finisher(UUID account, String course, Instant finished) {}

    /** The viewer's own, by course; empty for nobody. */
    @Transactional(readOnly = true)
    Map<String, Progress> own() {
        UUID account = account();
        if (account == null) {
            return Map.of();
        }
        Map<String, Progress> own = new HashMap<>();
        jdbc.sql("select " + COLUMNS + " from learning.progress where account_id = :account")
                .param("account", account)
                .query((row, number) -> progress(row))
                .list()
                .forEach(one -> own.put(one.course(), one));
        return own;
    }

    @Transactional(readOnly = true)
    Optional<Progress> of(String course) {
        UUID account = account();
        return account == null
                ? Optional.empty()
                : jdbc.sql("select " + COLUMNS
                                + " from learning.progress where account_id = :account and course = :course")
                        .param("account", account)
                        .param("course", course)
                        .query((row, number) -> progress(row))
                        .optional();
    }

    /** One of the viewer's own, by its id. */
    @Transactional(readOnly = true)
    Progress get(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from learning.progress where id = :id and account_id = :account")
                .param("id", id)
                .param("account", account())
                .query((row, number) -> progress(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Notes a step: the course is begun with the first, and finished when nothing is left. */
    Progress step(Course course, Course.@Nullable Module passed) {
        Instant now = clock.instant();
        begin(course.key(), now);
        Progress before = of(course.key()).orElseThrow(NotFound::new);
        Set<String> done = new HashSet<>(before.passed());
        if (passed != null) {
            done.add(passed.key());
        }
        boolean whole = course.modules().stream().allMatch(module -> done.contains(module.key()));
        jdbc.sql("""
                        update learning.progress
                           set passed = :passed, last_at = :now, reminded = 0,
                               finished_at = case when :whole then coalesce(finished_at, :now) else finished_at end,
                               number = case when :whole then coalesce(number, :number) else number end
                         where id = :id
                        """)
                .param("passed", done.toArray(String[]::new))
                .param("whole", whole)
                .param("number", number())
                .param("now", Timestamp.from(now))
                .param("id", before.id())
                .update();
        return get(before.id());
    }

    private void begin(String course, Instant now) {
        jdbc.sql("""
                        insert into learning.progress
                            (id, member_id, account_id, course, begun_at, last_at)
                        values (:id, :member, :account, :course, :now, :now)
                        on conflict (account_id, course) do nothing
                        """)
                .param("id", Ids.next())
                .param("member", Viewers.require().member().value())
                .param("account", account())
                .param("course", course)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** What the person wishes of a course that they have begun. */
    void wish(String course, boolean remind, boolean shown, boolean stated) {
        int found = jdbc.sql("""
                        update learning.progress set remind = :remind, shown = :shown, stated = :stated
                         where account_id = :account and course = :course
                        """)
                .param("remind", remind)
                .param("shown", shown)
                .param("stated", stated)
                .param("account", account())
                .param("course", course)
                .update();
        if (found == 0) {
            throw new NotFound();
        }
    }

    /** Forgets how far the viewer is in a course; a certificate of it is good no more. */
    void forget(String course) {
        jdbc.sql("delete from learning.progress where account_id = :account and course = :course")
                .param("account", account())
                .param("course", course)
                .update();
    }

    /** Those of the viewer's team who agreed to be seen, the latest first. */
    @Transactional(readOnly = true)
    List<Finisher> finishers() {
        return jdbc.sql("""
                        select account_id, course, finished_at from learning.progress
                         where shown and finished_at is not null order by finished_at desc, id limit 500
                        """)
                .query((row, number) -> new Finisher(
                        row.getObject("account_id", UUID.class),
                        row.getString("course"),
                        row.getTimestamp("finished_at").toInstant()))
                .list();
    }

    /** Whether a certificate bears this number, and of which course; never whose it is. */
    @Transactional(readOnly = true)
    Optional<String> certified(String number) {
        return jdbc.sql("select learning.certified(:number) as course")
                .param("number", number)
                .query((row, at) -> Optional.ofNullable(row.getString("course")))
                .single();
    }

    /** Sixteen letters, 79 bits: nobody finds one by trying. */
    private static String number() {
        var number = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            number.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return number.toString();
    }

    private static @Nullable UUID account() {
        Viewer viewer = Viewers.current();
        return viewer == null ? null : viewer.account();
    }

    private static Progress progress(ResultSet row) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new Progress(
                row.getObject("id", UUID.class),
                row.getString("course"),
                Set.copyOf(Arrays.asList((String[]) row.getArray("passed").getArray())),
                row.getBoolean("remind"),
                finished == null ? null : finished.toInstant(),
                row.getBoolean("shown"),
                row.getBoolean("stated"),
                row.getString("number"));
    }
}
