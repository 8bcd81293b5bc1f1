package org.focalnet.meeting.delegation;

import java.util.List;
import java.util.UUID;
import org.focalnet.notify.PersonalData;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registrations of a person for meetings of the network, as delegate or observer. */
@Component
@Transactional(readOnly = true)
class DelegationData implements PersonalData {

    private final JdbcClient jdbc;

    DelegationData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Held> on(String mail, boolean self, Shell shell) {
        return jdbc.sql("""
                        select 'delegate' as what, d.meeting_id, m.title, d.name, d.registered_at as at
                          from meeting.delegate d join meeting.network_meeting m on m.id = d.meeting_id
                         where d.mail <> '' and lower(d.mail) = lower(:mail)
                        union all
                        select 'observer', o.meeting_id, m.title, o.name, o.invited_at
                          from meeting.observer o join meeting.network_meeting m on m.id = o.meeting_id
                         where o.mail <> '' and lower(o.mail) = lower(:mail)
                         order by at limit :most
                        """)
                .param("mail", mail)
                .param("most", MOST)
                .query((row, number) -> {
                    boolean delegate = row.getString("what").equals("delegate");
                    var at = row.getTimestamp("at");
                    return new Held(
                            delegate ? "meeting.held.delegate" : "meeting.held.observer",
                            row.getString("name") + " · " + row.getString("title"),
                            at == null ? null : at.toInstant(),
                            "/network-meetings/" + row.getObject("meeting_id", UUID.class));
                })
                .list();
    }
}
