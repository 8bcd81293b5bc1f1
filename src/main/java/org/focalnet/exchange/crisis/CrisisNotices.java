package org.focalnet.exchange.crisis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What notices of crisis rooms are about. What a crisis is called is never mailed. */
@Component
class CrisisNotices implements NoticeSource {

    private final JdbcClient jdbc;

    CrisisNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(CrisisNotice.values());
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("select id, purpose from exchange.crisis where id = any(:ids)")
                .param("ids", objects.toArray(UUID[]::new))
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), new Subject(row.getString("purpose"), null, Tlp.AMBER));
                });
        return found;
    }
}
