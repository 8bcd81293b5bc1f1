package org.focalnet.exchange.submission;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.notify.DeskSource;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions that wait to be passed on without a name, and entries of the library that the secretariat alone reads first. */
@Component
class SubmissionDesk implements DeskSource {

    private final JdbcClient jdbc;
    private final MemberNames names;

    SubmissionDesk(JdbcClient jdbc, MemberNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    @Override
    public List<Task> tasks(Shell shell) {
        return jdbc.sql("""
                        (select 'submission' as what, s.id, s.owner_id, s.title, s.submitted_at as since, null::timestamptz as due
                           from exchange.submission s
                          where s.owner_id <> :secretariat
                            and not exists (select from exchange.relay r where r.submission_id = s.id)
                          order by s.submitted_at, s.id limit :most)
                        union all
                        (select 'review', s.id, s.owner_id, s.title, s.opened_at, s.deadline from exchange.silence s
                          where s.owner_id <> :secretariat and s.kind = 'LIBRARY_ENTRY' and s.audience_kind = 'NAMED'
                            and s.state = 'OPEN' order by s.opened_at, s.id limit :most)
                        """)
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("most", MOST)
                .query((row, number) -> {
                    boolean question = row.getString("what").equals("submission");
                    UUID id = row.getObject("id", UUID.class);
                    Timestamp due = row.getTimestamp("due");
                    return new Task(
                            question ? Kind.QUESTION : Kind.REVIEW,
                            question ? "exchange.desk.submission" : "exchange.desk.review",
                            id,
                            row.getString("title"),
                            names.name(new MemberId(row.getObject("owner_id", UUID.class)), shell.locale()),
                            (question ? "/questions/submissions/" : "/silences/") + id,
                            row.getTimestamp("since").toInstant(),
                            due == null ? null : due.toInstant());
                })
                .list();
    }
}
