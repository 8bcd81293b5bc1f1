package org.focalnet.assessment.round;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.assessment.RoundNotice;
import org.focalnet.audience.Tlp;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What notices of rounds are about. */
@Component
class RoundNotices implements NoticeSource {

    private final JdbcClient jdbc;

    RoundNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(RoundNotice.values());
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("select id, title from assessment.round where id = any(:ids)")
                .param("ids", objects.toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            row.getObject("id", UUID.class),
                            new Subject(row.getString("title"), null, Tlp.AMBER_STRICT));
                });
        return found;
    }
}
