package org.focalnet.library.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.TermsInput;
import org.focalnet.library.Codes;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.focalnet.search.Ranked;
import org.focalnet.web.Shell;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Items for the work at hand: by its theme, sector and pillar, and by the search for its words; each with the reason. */
@Component
@Transactional(readOnly = true)
public class Offered {

    private static final int MOST = 4;
    private static final int RANKED = 60;
    private static final int WORDS = 200;

    private final JdbcClient jdbc;
    private final Ranked search;

    Offered(JdbcClient jdbc, Ranked search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    /** What the work is about. @param words its own */
    public record Asked(
            @Nullable Theme theme,
            @Nullable Pillar pillar,
            @Nullable Sector sector,
            String words) {

        static Asked read(Typed typed) {
            return new Asked(
                    one(Theme.class, typed.raw("theme")),
                    one(Pillar.class, typed.raw("pillar")),
                    one(Sector.class, typed.raw("sector")),
                    TermsInput.most(typed.raw("q").strip(), WORDS));
        }

        private static <E extends Enum<E>> @Nullable E one(Class<E> vocabulary, String name) {
            return Arrays.stream(vocabulary.getEnumConstants())
                    .filter(value -> value.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Why an item is shown. */
    public enum Why {
        THEME,
        SECTOR,
        PILLAR,
        WORDS
    }

    /** An item and why it is shown. */
    public record Line(ShelfLine item, Set<Why> why) {

        /** The reason in words: what the item and the work have in common. */
        public String reason(Asked asked, Shell shell) {
            return why.stream()
                    .map(one -> switch (one) {
                        case THEME -> shell.code("member.theme", String.valueOf(asked.theme()));
                        case SECTOR -> shell.code("member.sector", String.valueOf(asked.sector()));
                        case PILLAR -> shell.code("member.pillar", String.valueOf(asked.pillar()));
                        case WORDS -> shell.t("library.offered.words");
                    })
                    .collect(Collectors.joining(Codes.APART));
        }
    }

    List<Line> of(Asked asked, String reading) {
        Viewers.require();
        UUID[] ranked = search.any(ShelfStore.KIND, asked.words(), RANKED).toArray(UUID[]::new);
        return jdbc.sql("""
                        with fitting as (
                            select i.*, coalesce(i.themes @> array[:theme]::text[], false) as by_theme,
                                   coalesce(i.sectors @> array[:sector]::text[], false) as by_sector,
                                   coalesce(i.pillars @> array[:pillar]::text[], false) as by_pillar,
                                   (select min(array_position(:ranked, x.id)) from library.item_text x
                                     where x.item_id = i.id and x.id = any(:ranked)) as rank
                              from library.item i
                             where i.state = 'LISTED'
                               and (i.themes @> array[:theme]::text[]
                                    or exists (select from library.item_text x where x.item_id = i.id and x.id = any(:ranked)))
                             order by i.listed_at desc limit 2000),
                        best as (
                            select f.*, 4 * f.by_theme::int + 2 * f.by_sector::int + f.by_pillar::int
                                        + case when f.rank is null then 0 else 5 - 4.0 * f.rank / :size end as points
                              from fitting f order by points desc, f.listed_at desc, f.id limit :most)
                        select b.id, b.owner_id, b.kind, b.state, b.tlp, b.credit, b.region, b.creator, b.issued, b.audience_kind,
                               b.themes, b.listed_at, b.by_theme, b.by_sector, b.by_pillar, b.rank is not null as by_words,
                               t.title, t.language, array[t.language] as languages, 0 as total
                          from best b
                          cross join lateral (select x.title, x.language from library.item_text x where x.item_id = b.id
                                               order by x.language = :reading desc, x.original desc limit 1) t
                         order by b.points desc, b.listed_at desc, b.id
                        """)
                .param("theme", name(asked.theme()), Types.VARCHAR)
                .param("sector", name(asked.sector()), Types.VARCHAR)
                .param("pillar", name(asked.pillar()), Types.VARCHAR)
                .param("ranked", ranked)
                .param("size", RANKED)
                .param("most", MOST)
                .param("reading", reading)
                .query((row, number) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        Set<Why> why = EnumSet.noneOf(Why.class);
        for (Why one : Why.values()) {
            if (row.getBoolean("by_" + one.name().toLowerCase(Locale.ROOT))) {
                why.add(one);
            }
        }
        return new Line(ShelfStore.line(row), why);
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
