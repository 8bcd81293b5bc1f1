package org.focalnet.cooperation.need;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.ItemFilter;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.TermsColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists of needs: one statement each. */
@Component
@Transactional(readOnly = true)
class NeedListStore {

    private final JdbcClient jdbc;

    NeedListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the list; each line carries the total. */
    List<Need.Line> list(ItemFilter filter) {
        String order = switch (filter.sort()) {
            case "window" -> "n.ends nulls last, n.id";
            case "title" -> "lower(n.title), n.id";
            default -> "coalesce(n.posted_at, n.changed_at) desc, n.id";
        };
        return jdbc.sql("""
                        select n.id, n.owner_id, n.title, n.state, n.audience_kind, n.tlp, n.kind, n.form, n.themes,
                               n.pillars, n.sectors, n.languages, n.interpretation, n.starts, n.ends, n.delivery, n.withheld, n.expires_on,
                               n.state = 'POSTED' and n.partners_found >= n.partners as enough,
                               '{}'::uuid[] as excluded, count(*) over () as total,
                               (select count(*) from cooperation.proposal p where p.own_item = n.id and p.state = 'OPEN') as open
                          from cooperation.need n
                         where (n.owner_id = :member) = :ours and (:ours or n.state = 'POSTED')
                           and (:query = '' or position(lower(:query) in lower(n.title)) > 0)
                           and (:theme::text is null or :theme = any (n.themes))
                           and (:form::text is null or n.form = :form)
                           and (:state::text is null or n.state = :state)
                         order by %s limit :size offset :skip
                        """.formatted(order))
                .param("member", Viewers.require().member().value())
                .param("ours", filter.ours())
                .param("query", filter.query())
                .param("theme", filter.theme() == null ? null : filter.theme().name(), Types.VARCHAR)
                .param("form", filter.form() == null ? null : filter.form().name(), Types.VARCHAR)
                .param("state", filter.state(), Types.VARCHAR)
                .param("size", ItemFilter.SIZE)
                .param("skip", (filter.page() - 1) * ItemFilter.SIZE)
                .query((row, number) -> new Need.Line(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        row.getString("title"),
                        NeedState.valueOf(row.getString("state")),
                        AudienceKind.valueOf(row.getString("audience_kind")),
                        Tlp.valueOf(row.getString("tlp")),
                        TermsColumns.read(row),
                        row.getInt("open"),
                        filter.ours() && row.getBoolean("enough"),
                        row.getObject("expires_on", LocalDate.class),
                        row.getInt("total")))
                .list();
    }
}
