package org.focalnet.notify.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.notify.Letter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class LetterStore {

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A letter that waits, held until the transaction ends; empty where it has left or another node holds it. */
    public Optional<Posted> take(UUID letter) {
        return jdbc.sql("select * from notify.take(:letter)")
                .param("letter", letter)
                .query(LetterStore::letter)
                .optional();
    }

    /** Whether it waits because the hub that wrote it, or whose notices it tells, is frozen. */
    public boolean held(UUID letter) {
        return jdbc.sql("select notify.held(:letter)")
                .param("letter", letter)
                .query(Boolean.class)
                .single();
    }

    /** Notes that a letter has left, or never will; its address and text are deleted. */
    public void finish(UUID letter, boolean delivered) {
        jdbc.sql("select notify.finish(:letter, :delivered)")
                .param("letter", letter)
                .param("delivered", delivered)
                .query(row -> {});
    }

    private static Posted letter(ResultSet row, int number) throws SQLException {
        return new Posted(
                row.getString("recipient"),
                Locale.of(row.getString("language")),
                row.getString("subject_key"),
                row.getString("text_key"),
                List.of((String[]) row.getArray("arguments").getArray()),
                about(row),
                row.getString("method") == null
                        ? null
                        : new Letter.Calendar(
                                row.getString("method"), row.getString("calendar"), row.getString("reply_to")),
                row.getString("stop") == null ? null : new Letter.Bulk(row.getString("stop"), row.getString("returns")),
                Set.of((Integer[]) row.getArray("blocks").getArray()));
    }

    private static Letter.@Nullable About about(ResultSet row) throws SQLException {
        UUID member = row.getObject("member", UUID.class);
        return member == null
                ? null
                : new Letter.About(new MemberId(member), row.getObject("account", UUID.class), List.of((UUID[])
                        row.getArray("notices").getArray()));
    }
}
