package org.focalnet.library.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.TermsColumns;
import org.focalnet.library.Credit;
import org.focalnet.library.ItemKind;
import org.focalnet.library.Regions;
import org.focalnet.library.item.ItemState;
import org.focalnet.member.Theme;
import org.focalnet.search.Ranked;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The shelf: one statement, and one of the search where words are asked for. */
@Component
@Transactional(readOnly = true)
class ShelfStore {

    static final String KIND = "library_item";

    /** What is counted; beyond it the page says that there are more. */
    static final int COUNTED = 2_000;

    private static final int RANKED = 500;

    /** Which items a filter lets through. */
    private static final String FITTING = """
             from library.item i
            where (:ours and i.owner_id = :member and i.state <> 'WITHDRAWN' or not :ours and i.state = 'LISTED')
              and (:kind::text is null or i.kind = :kind)
              and (:theme::text is null or i.themes @> array[:theme]::text[])
              and (:pillar::text is null or i.pillars @> array[:pillar]::text[])
              and (:sector::text is null or i.sectors @> array[:sector]::text[])
              and (:regions::text[] is null or i.regions && :regions::text[])
              and (:language::text is null or exists (select from library.item_text x
                                                       where x.item_id = i.id and x.language = :language))
              and (:found::uuid[] is null or exists (select from library.item_text x
                                                      where x.item_id = i.id and x.id = any(:found::uuid[])))
            """;

    private final JdbcClient jdbc;
    private final Ranked search;

    ShelfStore(JdbcClient jdbc, Ranked search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    /** A page of the shelf, with titles in the reader's language where there are. */
    List<ShelfLine> list(ShelfFilter filter, String reading) {
        List<UUID> found = filter.query().isEmpty() ? null : search.all(KIND, filter.query(), RANKED);
        if (found != null && found.isEmpty()) {
            return List.of();
        }
        String order = filter.sort().equals("title")
                ? "(select lower(t.title) from library.item_text t where t.item_id = i.id and t.original), i.id"
                : filter.ours() ? "i.changed_at desc, i.id" : "i.listed_at desc, i.id";
        Viewer viewer = Viewers.current();
        return jdbc.sql("""
                        with page as (select i.*, row_number() over (order by %2$s) as place %1$s order by %2$s limit :size offset :skip)
                        select p.id, p.owner_id, p.kind, p.state, p.tlp, p.credit, p.region, p.creator, p.issued, p.audience_kind,
                               p.themes, p.listed_at, t.title, t.language,
                               (select array_agg(x.language order by x.language) from library.item_text x
                                 where x.item_id = p.id) as languages,
                               (select count(*) from (select 1 %1$s limit :counted) c) as total
                          from page p
                          cross join lateral (select x.title, x.language from library.item_text x where x.item_id = p.id
                                               order by x.language = :reading desc, x.original desc limit 1) t
                         order by p.place
                        """.formatted(FITTING, order))
                .param("ours", filter.ours())
                .param("member", viewer == null ? null : viewer.member().value(), Types.OTHER)
                .param("kind", text(filter.kind()), Types.VARCHAR)
                .param("theme", text(filter.theme()), Types.VARCHAR)
                .param("pillar", text(filter.pillar()), Types.VARCHAR)
                .param("sector", text(filter.sector()), Types.VARCHAR)
                .param(
                        "regions",
                        filter.region().isEmpty()
                                ? null
                                : Regions.within(filter.region()).toArray(String[]::new))
                .param("language", filter.language().isEmpty() ? null : filter.language(), Types.VARCHAR)
                .param("found", found == null ? null : found.toArray(UUID[]::new))
                .param("reading", reading)
                .param("counted", COUNTED + 1)
                .param("size", ShelfFilter.SIZE)
                .param("skip", (filter.page() - 1) * ShelfFilter.SIZE)
                .query((row, number) -> line(row))
                .list();
    }

    static ShelfLine line(ResultSet row) throws SQLException {
        Timestamp listed = row.getTimestamp("listed_at");
        return new ShelfLine(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                ItemKind.valueOf(row.getString("kind")),
                ItemState.valueOf(row.getString("state")),
                Tlp.valueOf(row.getString("tlp")),
                Credit.valueOf(row.getString("credit")),
                row.getString("region"),
                row.getString("creator"),
                row.getString("issued"),
                AudienceKind.valueOf(row.getString("audience_kind")),
                TermsColumns.set(Theme.class, row, "themes"),
                listed == null ? null : listed.toInstant(),
                row.getString("title"),
                row.getString("language"),
                Set.copyOf(TermsColumns.texts(row, "languages")),
                row.getInt("total"));
    }

    private static @Nullable String text(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
