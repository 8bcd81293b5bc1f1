package org.focalnet.library.harvest;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.notify.DeskSource;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records of repositories elsewhere that wait to be taken in or left out, and drafts of the secretariat's own. */
@Component
class RecordDesk implements DeskSource {

    private final JdbcClient jdbc;

    RecordDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Task> tasks(Shell shell) {
        return jdbc.sql("""
                        (select 'record' as what, r.id, r.title, r.creator, r.seen_at as since from library.record r
                          where r.owner_id = :secretariat and r.state = 'WAITING' order by r.seen_at, r.id limit :most)
                        union all
                        (select 'draft', i.id, t.title, i.creator, i.created_at
                           from library.item i join library.item_text t on t.item_id = i.id and t.original
                          where i.owner_id = :secretariat and i.state = 'DRAFT' order by i.created_at, i.id limit :most)
                        """)
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("most", MOST)
                .query((row, number) -> {
                    boolean record = row.getString("what").equals("record");
                    UUID id = row.getObject("id", UUID.class);
                    return new Task(
                            Kind.REVIEW,
                            record ? "library.desk.record" : "library.desk.draft",
                            id,
                            row.getString("title"),
                            row.getString("creator"),
                            record ? "/library/harvest#records" : "/library/items/" + id,
                            row.getTimestamp("since").toInstant(),
                            null);
                })
                .list();
    }
}
