package org.focalnet.library.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.cooperation.TermsColumns;
import org.focalnet.library.Credit;
import org.focalnet.library.Effort;
import org.focalnet.library.ItemFacts;
import org.focalnet.library.ItemKind;
import org.focalnet.library.Told;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Items to and from their columns. */
public final class ItemRows {

    private ItemRows() {}

    public static Item item(ResultSet row, List<ItemText> texts) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                AudienceKind.valueOf(row.getString("audience_kind")),
                new AudienceId(row.getObject("intended", UUID.class)),
                ItemState.valueOf(row.getString("state")),
                facts(row),
                row.getBoolean("consented"),
                row.getObject("review_on", LocalDate.class),
                row.getObject("review_id", UUID.class),
                row.getObject("published_id", UUID.class),
                row.getString("region"),
                row.getString("reason"),
                row.getInt("version"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                instant(row.getTimestamp("listed_at")),
                instant(row.getTimestamp("withdrawn_at")),
                texts);
    }

    private static ItemFacts facts(ResultSet row) throws SQLException {
        String effort = row.getString("effort");
        return new ItemFacts(
                ItemKind.valueOf(row.getString("kind")),
                Tlp.valueOf(row.getString("tlp")),
                Credit.valueOf(row.getString("credit")),
                row.getString("language"),
                row.getString("creator"),
                row.getString("issued"),
                row.getString("identifier"),
                row.getString("link"),
                row.getString("rights"),
                effort.isEmpty() ? null : Effort.valueOf(effort),
                TermsColumns.set(Theme.class, row, "themes"),
                TermsColumns.set(Pillar.class, row, "pillars"),
                TermsColumns.set(Sector.class, row, "sectors"),
                Set.copyOf(TermsColumns.texts(row, "regions")));
    }

    public static ItemText text(ResultSet row) throws SQLException {
        UUID translator = row.getObject("translator_id", UUID.class);
        return new ItemText(
                row.getObject("id", UUID.class),
                row.getString("language"),
                row.getBoolean("original"),
                told(row),
                row.getInt("version"),
                row.getTimestamp("changed_at").toInstant(),
                translator == null ? null : new MemberId(translator));
    }

    public static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getString("title"),
                row.getString("summary"),
                row.getString("context"),
                row.getString("problem"),
                row.getString("done"),
                row.getString("result"),
                row.getString("known"),
                row.getString("failed"),
                row.getString("conditions"));
    }

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, ItemFacts facts) {
        return statement
                .param("kind", facts.kind().name())
                .param("tlp", facts.tlp().name())
                .param("credit", facts.credit().name())
                .param("language", facts.language())
                .param("creator", facts.creator())
                .param("issued", facts.issued())
                .param("identifier", facts.identifier())
                .param("link", facts.link())
                .param("rights", facts.rights())
                .param("effort", facts.effort() == null ? "" : facts.effort().name())
                .param("themes", names(facts.themes()))
                .param("pillars", names(facts.pillars()))
                .param("sectors", names(facts.sectors()))
                .param("regions", facts.regions().stream().sorted().toArray(String[]::new));
    }

    public static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Told told) {
        return statement
                .param("title", told.title())
                .param("summary", told.summary())
                .param("context", told.context())
                .param("problem", told.problem())
                .param("done", told.done())
                .param("result", told.result())
                .param("known", told.known())
                .param("failed", told.failed())
                .param("conditions", told.conditions());
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
