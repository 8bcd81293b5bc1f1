package org.focalnet.notify.preference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.notify.Pace;
import org.focalnet.notify.preference.Rhythm.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the viewer's account wants its mails. */
@Component
@Transactional
public class PreferenceStore {

    private static final UUID WHOLE_KIND = new UUID(0, 0);

    private final JdbcClient jdbc;

    PreferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Rhythm mine() {
        Map<Choice, Pace> choices = new HashMap<>();
        jdbc.sql("select kind, object_id, pace from notify.choice where account_id = :account")
                .param("account", account())
                .query(row -> {
                    UUID object = row.getObject("object_id", UUID.class);
                    choices.put(
                            new Choice(row.getString("kind"), object.equals(WHOLE_KIND) ? null : object),
                            Pace.valueOf(row.getString("pace")));
                });
        return jdbc.sql("select quiet_from, quiet_until, digest_hour from notify.setting where account_id = :account")
                .param("account", account())
                .query((row, number) -> new Rhythm(choices, quiet(row), row.getInt("digest_hour")))
                .optional()
                .orElseGet(() -> new Rhythm(choices, Rhythm.FIRST.quiet(), Rhythm.FIRST.hour()));
    }

    /** Keeps all of it; what is not among the choices is as the kind suggests. */
    void save(Rhythm rhythm) {
        QuietHours quiet = rhythm.quiet();
        jdbc.sql("""
                        insert into notify.setting (account_id, quiet_from, quiet_until, digest_hour)
                        values (:account, :from, :until, :hour)
                        on conflict (account_id) do update
                           set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
                               digest_hour = excluded.digest_hour
                        """)
                .param("account", account())
                .param("from", quiet == null ? null : quiet.from().toSecondOfDay() / 60, java.sql.Types.SMALLINT)
                .param("until", quiet == null ? null : quiet.until().toSecondOfDay() / 60, java.sql.Types.SMALLINT)
                .param("hour", rhythm.hour())
                .update();
        jdbc.sql("delete from notify.choice where account_id = :account")
                .param("account", account())
                .update();
        rhythm.choices().forEach((choice, pace) -> choose(choice.kind(), choice.object(), pace));
    }

    /** Chooses for one kind, or one thing of it. */
    void choose(String kind, @Nullable UUID object, Pace pace) {
        jdbc.sql("""
                        insert into notify.choice (account_id, kind, object_id, pace) values (:account, :kind, :object, :pace)
                        on conflict (account_id, kind, object_id) do update set pace = excluded.pace
                        """)
                .param("account", account())
                .param("kind", kind)
                .param("object", object == null ? WHOLE_KIND : object)
                .param("pace", pace.name())
                .update();
    }

    private static @Nullable QuietHours quiet(ResultSet row) throws SQLException {
        Object from = row.getObject("quiet_from");
        return from == null
                ? null
                : new QuietHours(
                        LocalTime.ofSecondOfDay(row.getInt("quiet_from") * 60L),
                        LocalTime.ofSecondOfDay(row.getInt("quiet_until") * 60L));
    }

    private static UUID account() {
        UUID account = Viewers.require().account();
        if (account == null) {
            throw new NotFound();
        }
        return Objects.requireNonNull(account);
    }
}
