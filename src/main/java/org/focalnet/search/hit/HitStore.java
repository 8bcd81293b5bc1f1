package org.focalnet.search.hit;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.search.HitFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the index. Which entries fit, one function of the index says; what stands in them, row-level security lets out. */
@Component
@Transactional(readOnly = true)
public class HitStore {

    /** Finds the newest matches, ranks them, and reads a page of them. The bench measures this very text. */
    static final String FIND = """
            select e.id, e.audience_id, e.kind, e.path, e.title, left(e.body, 6000) as body, e.language, e.sender_id, e.at,
                   f.total
              from search.find(:query::tsquery, :kind, :group, :theme, :pillar, :language, :sender, :since, :until,
                               :most, :size, :skip) f
              join search.entry e on e.id = f.id
             order by f.place
            """;

    private static final int TITLES = 8;

    private final JdbcClient jdbc;

    HitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of hits and how many there are, as far as they are ranked. */
    record Found(List<Hit> hits, int total) {}

    private record Row(UUID audience, Hit hit, int total) {}

    /**
     * @param query in PostgreSQL's words
     * @param sender the member that they come from; null for any
     * @param forms to be marked
     */
    Found find(String query, HitFilter filter, @Nullable MemberId sender, ZoneId zone, Set<String> forms) {
        List<Row> rows = asked(query, filter, sender, zone)
                .param("most", HitFilter.RANKED)
                .param("size", HitFilter.SIZE)
                .param("skip", (filter.page() - 1) * HitFilter.SIZE)
                .query((row, number) -> row(row, forms))
                .list();
        Map<UUID, AudienceKind> kinds =
                kinds(rows.stream().map(Row::audience).distinct().toArray(UUID[]::new));
        List<Hit> hits = rows.stream()
                .map(row -> {
                    Hit hit = row.hit();
                    AudienceKind readers = kinds.getOrDefault(row.audience(), AudienceKind.NAMED);
                    return new Hit(
                            hit.id(),
                            hit.kind(),
                            hit.path(),
                            hit.language(),
                            hit.title(),
                            hit.text(),
                            hit.sender(),
                            readers,
                            hit.at());
                })
                .toList();
        return new Found(hits, rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    /** How many entries fit, up to a number; of those since an instant, where there is one. */
    public int count(String query, HitFilter filter, @Nullable MemberId sender, ZoneId zone, @Nullable Instant since) {
        var asked = asked(query, filter, sender, zone);
        if (since != null) {
            asked = asked.param("since", since.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        }
        return asked.param("most", 100)
                .param("size", 1)
                .param("skip", 0)
                .query((row, number) -> row.getInt("total"))
                .optional()
                .orElse(0);
    }

    /** The entries that fit best, as other modules ask for them. */
    public List<UUID> ids(String query, HitFilter filter, int most) {
        return asked(query, filter, null, ZoneId.of("UTC"))
                .param("most", HitFilter.RANKED)
                .param("size", most)
                .param("skip", 0)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Titles that begin with what is being typed. */
    List<Hit> titles(String beginning, Set<String> forms) {
        return asked(beginning, HitFilter.NONE, null, ZoneId.of("UTC"))
                .param("most", 200)
                .param("size", TITLES)
                .param("skip", 0)
                .query((row, number) -> row(row, forms).hit())
                .list();
    }

    /** Words like this one that stand in what the viewer may read. */
    List<String> alike(String word) {
        return jdbc.sql("select w from search.alike(:word) w")
                .param("word", word)
                .query((row, number) -> row.getString("w"))
                .list();
    }

    private JdbcClient.StatementSpec asked(String query, HitFilter filter, @Nullable MemberId sender, ZoneId zone) {
        LocalDate until = filter.until();
        return jdbc.sql(FIND)
                .param("query", query)
                .param("kind", orNull(filter.kind()), Types.VARCHAR)
                .param("group", filter.group(), Types.OTHER)
                .param("theme", orNull(filter.theme()), Types.VARCHAR)
                .param("pillar", orNull(filter.pillar()), Types.VARCHAR)
                .param("language", orNull(filter.language()), Types.VARCHAR)
                .param("sender", sender == null ? null : sender.value(), Types.OTHER)
                .param("since", start(filter.since(), zone), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", start(until == null ? null : until.plusDays(1), zone), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static Row row(java.sql.ResultSet row, Set<String> forms) throws java.sql.SQLException {
        String language = row.getString("language");
        UUID sender = row.getObject("sender_id", UUID.class);
        var hit = new Hit(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("path"),
                language,
                Excerpt.line(row.getString("title"), language, forms),
                Excerpt.best(row.getString("body"), language, forms),
                sender == null ? null : new MemberId(sender),
                AudienceKind.NAMED,
                row.getTimestamp("at").toInstant());
        return new Row(row.getObject("audience_id", UUID.class), hit, row.getInt("total"));
    }

    private Map<UUID, AudienceKind> kinds(UUID[] audiences) {
        Map<UUID, AudienceKind> kinds = new HashMap<>();
        if (audiences.length > 0) {
            jdbc.sql("select a, d.kind from unnest(:audiences) a, audience.describe(a) d")
                    .param("audiences", audiences)
                    .query(row -> {
                        kinds.put(row.getObject("a", UUID.class), AudienceKind.valueOf(row.getString("kind")));
                    });
        }
        return kinds;
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
