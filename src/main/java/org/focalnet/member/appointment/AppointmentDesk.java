package org.focalnet.member.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.notify.DeskSource;
import org.focalnet.web.NetworkSettings;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits of appointments: to verify, to put into office, to confirm, to find a successor for. */
@Component
class AppointmentDesk implements DeskSource {

    private final JdbcClient jdbc;
    private final Members members;
    private final NetworkSettings settings;
    private final Clock clock;

    AppointmentDesk(JdbcClient jdbc, Members members, NetworkSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Task> tasks(Shell shell) {
        return jdbc.sql("""
                        (select a.id, a.owner_id, a.name, a.post, a.state, coalesce(a.due_at, a.ended_at, a.created_at) as since,
                                a.due_at
                           from member.appointment a
                          where a.state = 'NOMINATED'
                             or a.state = 'VERIFIED' and coalesce(a.takes_over <= :now, true)
                             or a.state in ('CONFIRMATION_DUE', 'LAPSED')
                             or a.state = 'SUCCESSION'
                                and not exists (select from member.appointment n where n.office_id = a.office_id
                                                   and n.post = a.post and n.state in ('PROPOSED', 'NOMINATED', 'VERIFIED'))
                          order by a.created_at, a.id limit :most)
                        union all
                        (select o.id, o.owner_id, '', 'FOCAL_POINT', 'VACANT', coalesce(max(a.ended_at), o.created_at), null
                           from member.office o
                           left join member.appointment a on a.office_id = o.id and a.post = 'FOCAL_POINT'
                          where o.owner_id <> :secretariat
                          group by o.id
                         having not coalesce(bool_or(a.state <> 'ENDED'), false)
                          order by 6, o.id limit :most)
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("most", MOST)
                .query((row, number) -> task(row, shell))
                .list();
    }

    private Task task(ResultSet row, Shell shell) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String state = row.getString("state");
        Member member = members.find(new MemberId(row.getObject("owner_id", UUID.class)))
                .orElseThrow();
        String country = member.name(shell.locale());
        String name = row.getString("name");
        Timestamp due = row.getTimestamp("due_at");
        boolean asked = state.equals("CONFIRMATION_DUE") || state.equals("LAPSED");
        Instant since = row.getTimestamp("since").toInstant();
        return new Task(
                kind(state),
                "member.desk." + state.toLowerCase(java.util.Locale.ROOT),
                id,
                name.isEmpty() ? country : name,
                name.isEmpty()
                        ? shell.code("member.post", row.getString("post"))
                        : shell.t("member.desk.of", shell.code("member.post", row.getString("post")), country),
                state.equals("VACANT") ? "/members/" + member.code() + "/appointments" : "/appointments/" + id,
                since,
                asked && due != null
                        ? due.toInstant()
                                .plus(Duration.ofDays(settings.number(NetworkSettings.Setting.CONFIRMATION_DAYS)))
                        : null);
    }

    private static Kind kind(String state) {
        return switch (state) {
            case "NOMINATED", "VERIFIED" -> Kind.NOMINATION;
            case "CONFIRMATION_DUE", "LAPSED" -> Kind.CONFIRMATION;
            default -> Kind.SUCCESSION;
        };
    }
}
