package org.focalnet.meeting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who registered for the meetings that the viewer's member organises. */
@Component
@Transactional(readOnly = true)
public class Registrations {

    private final JdbcClient jdbc;

    Registrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The titles of its meetings that were announced, the latest first. */
    public Map<UUID, String> meetings() {
        Map<UUID, String> titles = new LinkedHashMap<>();
        jdbc.sql("""
                        select id, title from meeting.network_meeting
                         where owner_id = :owner and announced_at is not null and cancelled_at is null
                         order by starts_on desc, id limit 50
                        """).param("owner", Viewers.require().member().value()).query(row -> {
            titles.put(row.getObject("id", UUID.class), row.getString("title"));
        });
        return titles;
    }

    /** The members of which somebody registered. */
    public Set<MemberId> members(UUID meeting) {
        return Set.copyOf(jdbc.sql("""
                        select distinct owner_id from meeting.delegate
                         where meeting_id = :meeting and state in ('REQUESTED', 'WAITING', 'CONFIRMED')
                        """)
                .param("meeting", meeting)
                .query((row, number) -> new MemberId(row.getObject("owner_id", UUID.class)))
                .list());
    }
}
