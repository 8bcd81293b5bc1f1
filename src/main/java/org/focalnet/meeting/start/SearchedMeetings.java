package org.focalnet.meeting.start;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings as their own team finds them. */
@Component
@Transactional(readOnly = true)
class SearchedMeetings implements Searchable {

    private final JdbcClient jdbc;

    SearchedMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "meeting";
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("""
                        select owner_id, audience_id, title, place, chair, legal_basis, starts_at from meeting.meeting where id = :id
                        """)
                .param("id", id)
                .query((row, number) -> {
                    var owner = new MemberId(row.getObject("owner_id", UUID.class));
                    return new Entry(
                            id,
                            owner,
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            "/meetings/" + id,
                            row.getString("title"),
                            String.join(
                                    "\n", row.getString("place"), row.getString("chair"), row.getString("legal_basis")),
                            "",
                            null,
                            List.of(),
                            List.of(),
                            row.getTimestamp("starts_at").toInstant(),
                            owner);
                })
                .optional();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("""
                        select id from meeting.meeting where owner_id = :owner and id > :after order by id limit :limit
                        """)
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
