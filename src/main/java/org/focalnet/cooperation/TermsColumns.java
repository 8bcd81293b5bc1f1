package org.focalnet.cooperation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The columns that needs and offers have in common, to and from their terms. */
public final class TermsColumns {

    private TermsColumns() {}

    /** Binds the parameters named as the columns. */
    public static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Terms terms) {
        return statement
                .param("kind", name(terms.kind()), Types.VARCHAR)
                .param("form", name(terms.form()), Types.VARCHAR)
                .param("themes", names(terms.themes()))
                .param("pillars", names(terms.pillars()))
                .param("sectors", names(terms.sectors()))
                .param("languages", terms.languages().stream().sorted().toArray(String[]::new))
                .param("interpretation", terms.interpretation())
                .param("starts", first(terms.from()), Types.DATE)
                .param("ends", first(terms.until()), Types.DATE)
                .param("delivery", name(terms.delivery()), Types.VARCHAR)
                .param("withheld", terms.withheld());
    }

    /** Reads the columns; the exclusions as a column of ids, where the query has one. */
    public static Terms read(ResultSet row) throws SQLException {
        return new Terms(
                value(Assistance.class, row.getString("kind")),
                value(Form.class, row.getString("form")),
                set(Theme.class, row, "themes"),
                set(Pillar.class, row, "pillars"),
                set(Sector.class, row, "sectors"),
                texts(row, "languages"),
                row.getBoolean("interpretation"),
                month(row.getDate("starts")),
                month(row.getDate("ends")),
                value(Delivery.class, row.getString("delivery")),
                row.getBoolean("withheld"),
                members(row, "excluded"));
    }

    /** A set of codes out of a column of texts. */
    public static <E extends Enum<E>> Set<E> set(Class<E> vocabulary, ResultSet row, String column)
            throws SQLException {
        Set<E> set = EnumSet.noneOf(vocabulary);
        for (String name : texts(row, column)) {
            set.add(Enum.valueOf(vocabulary, name));
        }
        return set;
    }

    /** The texts of a column, in their order. */
    public static Set<String> texts(ResultSet row, String column) throws SQLException {
        return new LinkedHashSet<>(Arrays.asList((String[]) row.getArray(column).getArray()));
    }

    /** The members of a column. */
    public static Set<MemberId> members(ResultSet row, String column) throws SQLException {
        Set<MemberId> members = new LinkedHashSet<>();
        for (Object id : (Object[]) row.getArray(column).getArray()) {
            members.add(new MemberId((UUID) id));
        }
        return members;
    }

    public static @Nullable YearMonth month(@Nullable Date date) {
        return date == null ? null : YearMonth.from(date.toLocalDate());
    }

    private static @Nullable Date first(@Nullable YearMonth month) {
        return month == null ? null : Date.valueOf(month.atDay(1));
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> vocabulary, @Nullable String name) {
        return name == null ? null : Enum.valueOf(vocabulary, name);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
