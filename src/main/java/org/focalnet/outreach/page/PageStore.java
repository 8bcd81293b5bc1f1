package org.focalnet.outreach.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What everybody reads of the site now: the last published version of each page in each language. */
@Component
@Transactional(readOnly = true)
public class PageStore {

    /** The newest of each page in each language. A version of later is not there yet. */
    private static final String LIVE = """
            select distinct on (e.slug, e.language) e.* from outreach.edition e
             where e.owner_id = :secretariat and e.audience_id = :public and e.published_at <= now() %s
             order by e.slug, e.language, e.published_at desc, e.number desc
            """;

    private final JdbcClient jdbc;

    PageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page in all its languages; shipped ones stand in where the secretariat wrote none. Empty where there is none. */
    public Map<String, SiteText> page(SiteText.Kind kind, String slug) {
        Map<String, SiteText> texts = new LinkedHashMap<>(kind == SiteText.Kind.PAGE ? Shipped.of(slug) : Map.of());
        bound(LIVE.formatted("and e.slug = :slug and e.kind = :kind"))
                .param("slug", slug)
                .param("kind", kind.name())
                .query((row, number) -> text(row))
                .list()
                .forEach(text -> texts.put(text.language(), text));
        return texts;
    }

    /** The text of the first page. */
    public SiteText home(String language) {
        return best(page(SiteText.Kind.PAGE, Shipped.HOME), language);
    }

    /** A page in one language, as the search finds it. */
    Optional<SiteText> text(java.util.UUID id) {
        return bound(LIVE.formatted("and e.text_id = :id"))
                .param("id", id)
                .query((row, number) -> text(row))
                .optional()
                .or(() -> Shipped.SLUGS.stream()
                        .flatMap(slug -> Shipped.of(slug).values().stream())
                        .filter(text -> text.id().equals(id))
                        .findFirst());
    }

    /** News, the newest first, each in the language that fits a reader most. */
    public List<SiteText> news(String language, int skip, int most) {
        Map<String, Map<String, SiteText>> found = new LinkedHashMap<>();
        bound("with live as (" + LIVE.formatted("and e.kind = 'NEWS'") + """
                ), shown as (select slug, max(day) as day from live group by slug order by max(day) desc, slug limit :most offset :skip)
                select l.* from live l join shown s on s.slug = l.slug order by s.day desc, l.slug
                """)
                .param("most", most)
                .param("skip", skip)
                .query((row, number) -> text(row))
                .list()
                .forEach(text -> found.computeIfAbsent(text.slug(), key -> new LinkedHashMap<>())
                        .put(text.language(), text));
        return found.values().stream().map(texts -> best(texts, language)).toList();
    }

    /** How many news there are. */
    public int newsCount() {
        return bound("""
                        select count(distinct slug) from outreach.edition
                         where owner_id = :secretariat and audience_id = :public and kind = 'NEWS' and published_at <= now()
                        """).query(Integer.class).single();
    }

    /** Every page and news of the site, for search engines: once each. */
    public List<SiteText> all() {
        Map<String, SiteText> texts = new LinkedHashMap<>();
        Shipped.SLUGS.forEach(slug -> texts.put(slug, best(Shipped.of(slug), "en")));
        bound(LIVE.formatted(""))
                .query((row, number) -> text(row))
                .list()
                .forEach(text -> texts.put(text.slug(), text));
        return new ArrayList<>(texts.values());
    }

    static SiteText best(Map<String, SiteText> texts, String language) {
        return java.util.Objects.requireNonNull(texts.get(Language.best(texts.keySet(), language)));
    }

    private JdbcClient.StatementSpec bound(String sql) {
        return jdbc.sql(sql)
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("public", AudienceId.PUBLIC.value());
    }

    private static SiteText text(ResultSet row) throws SQLException {
        return new SiteText(
                SiteText.Kind.valueOf(row.getString("kind")),
                row.getString("slug"),
                row.getString("language"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("words"),
                row.getObject("day", LocalDate.class),
                row.getTimestamp("published_at").toInstant());
    }
}
