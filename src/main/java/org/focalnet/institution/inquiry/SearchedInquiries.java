package org.focalnet.institution.inquiry;

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

/** Inquiries as their own hub finds them: by title, note and questions. */
@Component
@Transactional(readOnly = true)
class SearchedInquiries implements Searchable {

    static final String KIND = "inquiry";

    private final JdbcClient jdbc;

    SearchedInquiries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("""
                        select i.owner_id, i.audience_id, i.title, i.note, i.created_at,
                               coalesce((select string_agg(q.text, ' ' order by q.position) from institution.inquiry_question q
                                 where q.inquiry_id = i.id), '') as questions
                          from institution.inquiry i where i.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> {
                    var owner = new MemberId(row.getObject("owner_id", UUID.class));
                    return new Entry(
                            id,
                            owner,
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            "/institutions/inquiries/" + id,
                            row.getString("title"),
                            String.join("\n", row.getString("note"), row.getString("questions")),
                            "",
                            null,
                            List.of(),
                            List.of(),
                            row.getTimestamp("created_at").toInstant(),
                            owner);
                })
                .optional();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("""
                        select id from institution.inquiry where owner_id = :owner and id > :after order by id limit :limit
                        """)
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
