package org.focalnet.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is, was or is to be in an office, with their address: for the secretariat of all members, for a team of its own. */
@Component
@Transactional(readOnly = true)
public class Holders {

    private static final String ALL = """
            select id, owner_id, post, state, name, title, mail, languages, note_number, created_at, started_at, ended_at
              from member.appointment
            """;

    private final JdbcClient jdbc;

    Holders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A person of an appointment.
     *
     * @param note number of the note verbale; empty where there is none yet
     */
    public record Holder(
            UUID appointment,
            MemberId member,
            Post post,
            AppointmentState state,
            String name,
            String title,
            String mail,
            List<String> languages,
            String note,
            Instant created,
            @Nullable Instant started,
            @Nullable Instant ended) {

        @Override
        public String toString() {
            return "Holder[" + appointment + "]"; // never the address: this may reach a log
        }
    }

    /** All whose appointment has not ended, the oldest first. */
    public List<Holder> current() {
        return jdbc.sql(ALL + " where state <> 'ENDED' order by created_at, id limit 5000")
                .query((row, number) -> holder(row))
                .list();
    }

    /** Those with one of these addresses, the latest appointment first. */
    public List<Holder> withMail(Collection<String> mails) {
        return jdbc.sql(ALL + " where lower(mail) = any(:mails) order by created_at desc, id limit 1000")
                .param(
                        "mails",
                        mails.stream()
                                .map(mail -> mail.toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .query((row, number) -> holder(row))
                .list();
    }

    /** Those whose name or address contains the text, ended ones too. */
    public List<Holder> search(String text) {
        return jdbc.sql(ALL + """
                         where strpos(lower(name), lower(:text)) > 0 or strpos(lower(mail), lower(:text)) > 0
                         order by lower(name), id limit 100
                        """)
                .param("text", text)
                .query((row, number) -> holder(row))
                .list();
    }

    private static Holder holder(ResultSet row) throws SQLException {
        return new Holder(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                Post.valueOf(row.getString("post")),
                AppointmentState.valueOf(row.getString("state")),
                row.getString("name"),
                row.getString("title"),
                row.getString("mail"),
                List.of((String[]) row.getArray("languages").getArray()),
                row.getString("note_number"),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
