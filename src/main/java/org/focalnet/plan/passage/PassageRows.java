package org.focalnet.plan.passage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.UUID;
import org.focalnet.member.Pillar;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;

/** Passages out of rows, each with its latest and its newest approved wording. */
final class PassageRows {

    /** A passage with both wordings; whoever uses it adds what it wants of them. */
    static final String ALL = """
            select p.*, l.number as l_number, l.text as l_text, l.author as l_author, l.account_id as l_account,
                   l.written_at as l_written, l.approver as l_approver, l.approved_at as l_approved,
                   a.number as a_number, a.text as a_text, a.author as a_author, a.account_id as a_account,
                   a.written_at as a_written, a.approver as a_approver, a.approved_at as a_approved
              from plan.passage p
              join lateral (select * from plan.wording w where w.passage_id = p.id order by w.number desc limit 1) l on true
              left join lateral (select * from plan.wording w where w.passage_id = p.id and w.approved_at is not null
                                  order by w.number desc limit 1) a on true
            """;

    private PassageRows() {}

    static Passage read(ResultSet row, int number) throws SQLException {
        row.getInt("a_number");
        boolean none = row.wasNull();
        return new Passage(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Passage.Facts(
                        row.getString("title"),
                        one(Theme.class, row.getString("theme")),
                        one(Pillar.class, row.getString("pillar")),
                        row.getString("section"),
                        row.getString("language")),
                row.getBoolean("retired"),
                wording(row, "l_"),
                none ? null : wording(row, "a_"));
    }

    /** @param prefix of the columns that {@link #ALL} gives them; empty for rows of the wordings alone */
    static Passage.Wording wording(ResultSet row, String prefix) throws SQLException {
        boolean bare = prefix.isEmpty();
        Timestamp approved = row.getTimestamp(bare ? "approved_at" : prefix + "approved");
        return new Passage.Wording(
                row.getInt(prefix + "number"),
                row.getString(prefix + "text"),
                row.getString(prefix + "author"),
                row.getObject(bare ? "account_id" : prefix + "account", UUID.class),
                row.getTimestamp(bare ? "written_at" : prefix + "written").toInstant(),
                row.getString(prefix + "approver"),
                approved == null ? null : approved.toInstant());
    }

    static <E extends Enum<E>> @Nullable E one(Class<E> vocabulary, String name) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
