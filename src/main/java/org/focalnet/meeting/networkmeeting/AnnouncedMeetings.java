package org.focalnet.meeting.networkmeeting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings to which the viewer's member is asked, for calendars. */
@Component
public class AnnouncedMeetings {

    private final JdbcClient jdbc;

    AnnouncedMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are not over by a day, in their order. */
    @Transactional(readOnly = true)
    public List<NetworkMeeting> since(LocalDate day) {
        return jdbc.sql("select " + NetworkMeetingRows.COLUMNS + """
                         where m.announced_at is not null and m.ends_on >= :since order by m.starts_on, m.id limit 200
                        """)
                .param("since", day)
                .query(NetworkMeetingRows::read)
                .list();
    }
}
