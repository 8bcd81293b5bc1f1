package org.focalnet.plan.finding;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.assessment.Finding;
import org.focalnet.assessment.Following;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads from a gap or a sign of risk to the form of a new action, and tells the item which actions came of it. */
@Component
@Transactional(readOnly = true)
class FindingActions implements Following {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    FindingActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String key() {
        return "plan.finding.follow";
    }

    @Override
    public boolean after(Finding.Kind kind) {
        return kind != Finding.Kind.STRENGTH;
    }

    @Override
    public String path(UUID item) {
        return "/plan/actions/new?finding=" + item;
    }

    @Override
    public List<Begun> begun(UUID item) {
        return jdbc.sql("""
                        select a.id, a.title, a.status from plan.action a
                         where a.owner_id = :me and a.id in (select s.action_id from plan.source s where s.source_id = :item)
                         order by a.number, a.id limit :most
                        """)
                .param("me", Viewers.require().member().value())
                .param("item", item)
                .param("most", MOST)
                .query((row, number) -> new Begun(
                        row.getString("title"),
                        "/plan/actions/" + row.getString("id"),
                        "plan.status." + row.getString("status").toLowerCase(Locale.ROOT)))
                .list();
    }
}
