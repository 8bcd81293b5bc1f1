package org.focalnet.outreach.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.search.SearchChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions of pages, written by the secretariat: drafts are its own, published ones everybody's from their time on. */
@Component
@Transactional
public class PageEditionStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PageEditionStore(JdbcClient jdbc, Audiences audiences, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Which page, in which language. */
    public record Place(SiteText.Kind kind, String slug, String language) {

        UUID id() {
            return SiteText.id(slug, language);
        }
    }

    /** The last version of each page in each language, news after pages. */
    @Transactional(readOnly = true)
    public List<Edition> latest() {
        return jdbc.sql("""
                        select * from (select distinct on (slug, language) * from outreach.edition
                                        where owner_id = :owner order by slug, language, number desc) e
                         order by kind desc, day desc, slug, language limit 600
                        """).param("owner", owner()).query(this::read).list();
    }

    /** The kind of a page; empty where there is none of this name. */
    @Transactional(readOnly = true)
    public Optional<SiteText.Kind> kind(String slug) {
        return jdbc.sql("select kind from outreach.edition where owner_id = :owner and slug = :slug limit 1")
                .param("owner", owner())
                .param("slug", slug)
                .query(String.class)
                .optional()
                .map(SiteText.Kind::valueOf)
                .or(() -> Shipped.SLUGS.contains(slug) ? Optional.of(SiteText.Kind.PAGE) : Optional.empty());
    }

    /** All versions of a page in a language, the newest first. */
    @Transactional(readOnly = true)
    public List<Edition> versions(String slug, String language) {
        return jdbc.sql("""
                        select * from outreach.edition where owner_id = :owner and text_id = :text
                         order by number desc limit 200
                        """)
                .param("owner", owner())
                .param("text", SiteText.id(slug, language))
                .query(this::read)
                .list();
    }

    /**
     * Writes a version: over the last one as long as nobody else has read that.
     *
     * @param seen the number of the version that was changed; 0 for none
     * @param at from when on everybody reads it; null for a draft
     * @throws Conflict where a colleague wrote meanwhile
     */
    public void write(Place place, int seen, Edition.Words words, @Nullable Instant at) {
        UUID text = place.id();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:text, 7))")
                .param("text", text.toString())
                .query(row -> {});
        Edition last =
                versions(place.slug(), place.language()).stream().findFirst().orElse(null);
        if ((last == null ? 0 : last.number()) != seen) {
            throw new Conflict("outreach.refused.stale");
        }
        if (last != null && last.unread(clock.instant())) {
            jdbc.sql("delete from outreach.edition where owner_id = :owner and text_id = :text and number = :number")
                    .param("owner", owner())
                    .param("text", text)
                    .param("number", seen)
                    .update();
        }
        insert(place, seen + 1, words, at);
        audit.record(at == null ? "page.drafted" : "page.published", "page", text);
    }

    private void insert(Place place, int number, Edition.Words words, @Nullable Instant at) {
        AudienceId readers = audiences.resolve(at == null ? AudienceChoice.OWN : AudienceChoice.PUBLIC);
        boolean now = at != null && !at.isAfter(clock.instant());
        jdbc.sql("""
                        insert into outreach.edition (id, owner_id, audience_id, text_id, kind, slug, language, number, title,
                                                      summary, words, day, published_at, found, written_at)
                        values (:id, :owner, :readers, :text, :kind, :slug, :language, :number, :title, :summary, :words, :day,
                                :published, :found, :now)
                        """)
                .param("id", Ids.next())
                .param("owner", owner())
                .param("readers", readers.value())
                .param("text", place.id())
                .param("kind", place.kind().name())
                .param("slug", place.slug())
                .param("language", place.language())
                .param("number", number)
                .param("title", words.title())
                .param("summary", words.summary())
                .param("words", words.text())
                .param("day", words.day())
                .param("published", at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("found", now)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (now) {
            told(place.id());
        }
    }

    /** Takes a page back in all its languages: its versions stay, for the secretariat alone. */
    public void withdraw(String slug) {
        int taken = jdbc.sql("""
                        update outreach.edition
                           set audience_id = :own, published_at = case when published_at > now() then null else published_at end
                         where owner_id = :owner and slug = :slug and audience_id = :public
                        """)
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("owner", owner())
                .param("slug", slug)
                .param("public", AudienceId.PUBLIC.value())
                .update();
        if (taken == 0) {
            throw new NotFound();
        }
        Language.ALL.forEach(language -> told(SiteText.id(slug, language)));
        audit.record("page.withdrawn", "page", SiteText.id(slug, "en"));
    }

    /** Tells the search of what has become readable since it was written. */
    void due() {
        jdbc.sql("""
                        update outreach.edition set found = true
                         where owner_id = :owner and not found and published_at <= now() returning text_id
                        """).param("owner", owner()).query(UUID.class).list().forEach(this::told);
    }

    private void told(UUID text) {
        events.publishEvent(new SearchChanged(SearchedPages.KIND, text, MemberId.SECRETARIAT));
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }

    private Edition read(ResultSet row, int line) throws SQLException {
        Timestamp published = row.getTimestamp("published_at");
        return new Edition(
                SiteText.Kind.valueOf(row.getString("kind")),
                row.getString("slug"),
                row.getString("language"),
                row.getInt("number"),
                new Edition.Words(
                        row.getString("title"),
                        row.getString("summary"),
                        row.getString("words"),
                        row.getObject("day", LocalDate.class)),
                published == null ? null : published.toInstant(),
                row.getObject("audience_id", UUID.class).equals(AudienceId.PUBLIC.value()),
                row.getTimestamp("written_at").toInstant());
    }
}
