package org.focalnet.cooperation.proposal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.cooperation.CooperationNotice;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What notices of proposals are about: the own need or offer. A proposal is for the two sides alone and never mailed. */
@Component
class ProposalNotices implements NoticeSource {

    private final JdbcClient jdbc;

    ProposalNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                CooperationNotice.PROPOSAL,
                CooperationNotice.DECIDE,
                CooperationNotice.UNDECIDED,
                CooperationNotice.ANSWERED);
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("""
                        select p.id, coalesce(n.title, o.title) as title from cooperation.proposal p
                          left join cooperation.need n on n.id = p.own_item
                          left join cooperation.offer o on o.id = p.own_item
                         where p.id = any(:ids) and coalesce(n.title, o.title) is not null
                        """).param("ids", objects.toArray(UUID[]::new)).query(row -> {
            found.put(row.getObject("id", UUID.class), new Subject(row.getString("title"), null, Tlp.AMBER_STRICT));
        });
        return found;
    }
}
