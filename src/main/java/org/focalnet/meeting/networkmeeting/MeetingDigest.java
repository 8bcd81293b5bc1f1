package org.focalnet.meeting.networkmeeting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.focalnet.audience.AudienceId;
import org.focalnet.notify.PublicDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of the network that everybody may read of. */
@Component
class MeetingDigest implements PublicDigest {

    private static final int MOST = 12;

    private final JdbcClient jdbc;

    MeetingDigest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "newsletter.digest.meeting";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> since(Instant since, Locale language) {
        return jdbc.sql("""
                        select id, title, place, starts_on from meeting.network_meeting
                         where audience_id = :public and announced_at > :since and cancelled_at is null
                         order by starts_on, id limit :most
                        """)
                .param("public", AudienceId.PUBLIC.value())
                .param("since", Timestamp.from(since))
                .param("most", MOST)
                .query((row, number) -> new Entry(
                        row.getString("title"),
                        "/network-meetings/" + row.getString("id"),
                        (row.getString("place") + ", " + row.getString("starts_on")).replaceFirst("^, ", "")))
                .list();
    }
}
