package org.focalnet.member.application;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.member.LocalName;
import org.focalnet.notify.DeskSource;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asks to belong to a group that the secretariat reads. */
@Component
class ApplicationDesk implements DeskSource {

    private final JdbcClient jdbc;
    private final MemberNames names;

    ApplicationDesk(JdbcClient jdbc, MemberNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    @Override
    public List<Task> tasks(Shell shell) {
        return jdbc.sql("""
                        select a.id, a.group_id, a.member_id, a.silent_on, a.asked_at, g.names, g.code
                          from member.application a join member.group g on g.id = a.group_id
                         where a.state = 'OPEN' order by a.asked_at, a.id limit :most
                        """)
                .param("most", MOST)
                .query((row, number) -> {
                    LocalName group = LocalName.parse(row.getString("names"));
                    LocalDate silent = row.getObject("silent_on", LocalDate.class);
                    return new Task(
                            Kind.APPLICATION,
                            "member.desk.application",
                            row.getObject("id", UUID.class),
                            names.name(new MemberId(row.getObject("member_id", UUID.class)), shell.locale()),
                            group.isEmpty() ? row.getString("code") : group.in(shell.locale()),
                            "/groups/" + row.getObject("group_id", UUID.class),
                            row.getTimestamp("asked_at").toInstant(),
                            silent == null
                                    ? null
                                    : silent.atStartOfDay(ZoneOffset.UTC).toInstant());
                })
                .list();
    }
}
