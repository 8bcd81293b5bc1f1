package org.focalnet.meeting.networkmeeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of the network as those who are asked find them. */
@Component
@Transactional(readOnly = true)
class SearchedNetworkMeetings implements Searchable {

    private final JdbcClient jdbc;
    private final NetworkMeetingStore meetings;

    SearchedNetworkMeetings(JdbcClient jdbc, NetworkMeetingStore meetings) {
        this.jdbc = jdbc;
        this.meetings = meetings;
    }

    @Override
    public String kind() {
        return "network_meeting";
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return meetings.written(id)
                .map(meeting -> new Entry(
                        id,
                        meeting.owner(),
                        meeting.audience(),
                        meeting.path(),
                        meeting.facts().title(),
                        String.join(
                                "\n",
                                meeting.facts().place(),
                                meeting.facts().hosts(),
                                meeting.facts().concept()),
                        "",
                        null,
                        List.of(),
                        List.of(),
                        meeting.facts()
                                .starts()
                                .atStartOfDay(meeting.facts().zone())
                                .toInstant(),
                        meeting.owner()));
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("""
                        select id from meeting.network_meeting where owner_id = :owner and id > :after order by id limit :limit
                        """)
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
