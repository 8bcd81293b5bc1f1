package org.focalnet.cooperation.offer;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.ItemFilter;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.TermsColumns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists of offers: one statement each. */
@Component
@Transactional(readOnly = true)
class OfferListStore {

    private final JdbcClient jdbc;

    OfferListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the list; each line carries the total. */
    List<Offer.Line> list(ItemFilter filter) {
        String order = switch (filter.sort()) {
            case "window" -> "n.ends nulls last, n.id";
            case "title" -> "lower(n.title), n.id";
            default -> "coalesce(n.posted_at, n.changed_at) desc, n.id";
        };
        return jdbc.sql("""
                        select n.id, n.owner_id, n.title, n.state, n.audience_kind, n.tlp, n.kind, n.form, n.themes,
                               n.pillars, n.sectors, n.languages, n.interpretation, n.starts, n.ends, n.delivery, n.withheld, n.renew_by,
                               '{}'::uuid[] as excluded, count(*) over () as total,
                               (select count(*) from cooperation.proposal p
                                 where p.own_item = n.id and p.state = 'OPEN') as open
                          from cooperation.offer n
                         where coalesce(n.owner_id = :member, false) = :ours and (:ours or n.state = 'POSTED')
                           and (:query = '' or position(lower(:query) in lower(n.title)) > 0)
                           and (:theme::text is null or :theme = any (n.themes))
                           and (:form::text is null or n.form = :form)
                         order by %s limit :size offset :skip
                        """.formatted(order))
                .param("member", member(), Types.OTHER)
                .param("ours", filter.ours())
                .param("query", filter.query())
                .param("theme", filter.theme() == null ? null : filter.theme().name(), Types.VARCHAR)
                .param("form", filter.form() == null ? null : filter.form().name(), Types.VARCHAR)
                .param("size", ItemFilter.SIZE)
                .param("skip", (filter.page() - 1) * ItemFilter.SIZE)
                .query((row, number) -> new Offer.Line(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        row.getString("title"),
                        OfferState.valueOf(row.getString("state")),
                        AudienceKind.valueOf(row.getString("audience_kind")),
                        Tlp.valueOf(row.getString("tlp")),
                        TermsColumns.read(row),
                        row.getInt("open"),
                        row.getObject("renew_by", LocalDate.class),
                        row.getInt("total")))
                .list();
    }

    private static @Nullable UUID member() {
        Viewer viewer = Viewers.current();
        return viewer == null ? null : viewer.member().value();
    }
}
