package org.focalnet.meeting.networkmeeting;

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

/** What notices of meetings of the network are about, with the mark of the meeting. */
@Component
class NetworkMeetingNotices implements NoticeSource {

    private final JdbcClient jdbc;

    NetworkMeetingNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NetworkMeetingNotice.values());
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("select id, title, tlp from meeting.network_meeting where id = any(:ids)")
                .param("ids", objects.toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            row.getObject("id", UUID.class),
                            new Subject(row.getString("title"), null, Tlp.valueOf(row.getString("tlp"))));
                });
        return found;
    }
}
