package org.focalnet.plan.standing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.focalnet.plan.PlanNotice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What notices of a plan are about. */
@Component
class PlanNotices implements NoticeSource {

    private final JdbcClient jdbc;

    PlanNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(PlanNotice.values());
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("""
                        select id, title from plan.action where id = any(:ids)
                        union all select id, institution from plan.ask where id = any(:ids)
                        """).param("ids", objects.toArray(UUID[]::new)).query(row -> {
            found.put(row.getObject("id", UUID.class), new Subject(row.getString("title"), null, Tlp.AMBER_STRICT));
        });
        return found;
    }
}
