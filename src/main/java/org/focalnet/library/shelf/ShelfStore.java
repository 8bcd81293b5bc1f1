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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The shelf: one statement, and one of the search where words are asked for. */
@Component
@Transactional(readOnly = true)
class ShelfStore {

    static final String KIND = "library_item";

    /** What is counted; beyond it the page says that there are more. */
    static final int COUNTED = 1_000;

    private static final int RANKED = 500;

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
        boolean titles = filter.sort().equals("title");
        String order =
                titles ? "lower(o.title), i.id" : filter.ours() ? "i.changed_at desc, i.id" : "i.listed_at desc, i.id";
        String fitting = fitting(filter, titles, found != null);
        Viewer viewer = Viewers.current();
        return jdbc.sql("""
                        with page as (select i.*, row_number() over (order by %3$s) as place %2$s order by %3$s limit :size offset :skip)
                        select p.id, p.owner_id, p.kind, p.state, p.tlp, p.credit, p.region, p.creator, p.issued, p.audience_kind,
                               p.themes, p.listed_at, p.languages, t.title, t.language,
                               (select count(*) from (select 1 %1$s limit :counted) c) as total
                          from page p
                          cross join lateral (select x.title, x.language from library.item_text x where x.item_id = p.id
                                               order by x.language = :reading desc, x.original desc limit 1) t
                         order by p.place
                        """.formatted(fitting(filter, false, found != null), fitting, order))
                .param("member", viewer == null ? null : viewer.member().value(), Types.OTHER)
                .param("kind", ShelfFilter.name(filter.kind()))
                .param("theme", ShelfFilter.name(filter.theme()))
                .param("pillar", ShelfFilter.name(filter.pillar()))
                .param("sector", ShelfFilter.name(filter.sector()))
                .param("regions", Regions.within(filter.region()).toArray(String[]::new))
                .param("language", filter.language())
                .param("found", found == null ? null : found.toArray(UUID[]::new))
                .param("reading", reading)
                .param("counted", COUNTED + 1)
                .param("size", ShelfFilter.SIZE)
                .param("skip", (filter.page() - 1) * ShelfFilter.SIZE)
                .query((row, number) -> line(row))
                .list();
    }

    /** Which items a filter lets through: it says only what is asked, so that the database looks where that is rare. */
    private static String fitting(ShelfFilter filter, boolean titles, boolean found) {
        var sql = new StringBuilder("from library.item i");
        sql.append(titles ? " join library.item_text o on o.item_id = i.id and o.original" : "");
        sql.append(
                filter.ours() ? " where i.owner_id = :member and i.state <> 'WITHDRAWN'" : " where i.state = 'LISTED'");
        sql.append(filter.kind() == null ? "" : " and i.kind = :kind");
        sql.append(filter.theme() == null ? "" : " and i.themes @> array[:theme]::text[]");
        sql.append(filter.pillar() == null ? "" : " and i.pillars @> array[:pillar]::text[]");
        sql.append(filter.sector() == null ? "" : " and i.sectors @> array[:sector]::text[]");
        sql.append(filter.region().isEmpty() ? "" : " and i.regions && :regions::text[]");
        sql.append(filter.language().isEmpty() ? "" : " and i.languages @> array[:language]::text[]");
        sql.append(
                found
                        ? " and i.id in (select x.item_id from library.item_text x where x.id = any(:found::uuid[]))"
                        : "");
        return sql.toString();
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
}
