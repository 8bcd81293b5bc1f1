package org.focalnet.outreach.joining;

import java.util.List;
import java.util.UUID;
import org.focalnet.notify.PersonalData;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nominations that name a person or that they sent: kept by the secretariat alone. */
@Component
@Transactional(readOnly = true)
class NominationData implements PersonalData {

    private final JdbcClient jdbc;

    NominationData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Held> on(String mail, boolean self, Shell shell) {
        return jdbc.sql("""
                        select true as nominee, id, sent_at,
                               concat_ws(' · ', name, nullif(title, ''), office, nullif(ministry, ''), government, mail,
                                         nullif(phone, ''), letter_name) as words
                          from outreach.nomination where lower(mail) = lower(:mail)
                        union all
                        select false, id, sent_at,
                               concat_ws(' · ', sender_name, sender_office, government, sender_mail, letter_name)
                          from outreach.nomination where lower(sender_mail) = lower(:mail)
                         order by sent_at desc, nominee desc limit :most
                        """)
                .param("mail", mail)
                .param("most", MOST)
                .query((row, number) -> new Held(
                        row.getBoolean("nominee") ? "joining.held.nominee" : "joining.held.sender",
                        row.getString("words"),
                        row.getTimestamp("sent_at").toInstant(),
                        "/nominations/" + row.getObject("id", UUID.class)))
                .list();
    }
}
