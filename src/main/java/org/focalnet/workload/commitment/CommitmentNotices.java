package org.focalnet.workload.commitment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.focalnet.workload.WorkloadNotice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a notice of something delegated is about; for the team alone, so never mailed. */
@Component
class CommitmentNotices implements NoticeSource {

    private final JdbcClient jdbc;

    CommitmentNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(WorkloadNotice.values());
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("select id, title from workload.commitment where id = any(:ids) and title <> ''")
                .param("ids", objects.toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            row.getObject("id", UUID.class),
                            new Subject(row.getString("title"), null, Tlp.AMBER_STRICT));
                });
        return found;
    }
}
