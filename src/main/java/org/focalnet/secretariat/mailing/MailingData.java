package org.focalnet.secretariat.mailing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.member.LocalName;
import org.focalnet.notify.PersonalData;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails to many that a person got, and whether they asked for none: kept by the secretariat alone. */
@Component
@Transactional(readOnly = true)
class MailingData implements PersonalData {

    private final JdbcClient jdbc;

    MailingData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Held> on(String mail, boolean self, Shell shell) {
        return jdbc.sql("""
                        select 'mailing' as what, m.id, m.subjects::text as subjects, coalesce(r.sent_at, m.created_at) as at
                          from secretariat.mailing_recipient r join secretariat.mailing m on m.id = r.mailing_id
                         where lower(r.mail) = lower(:mail)
                        union all
                        select 'refusal', f.id, null, f.refused_at from secretariat.refusal f where lower(f.mail) = lower(:mail)
                         order by at limit :most
                        """)
                .param("mail", mail)
                .param("most", MOST)
                .query((row, number) -> {
                    String subjects = row.getString("subjects");
                    return new Held(
                            subjects == null ? "secretariat.held.refusal" : "secretariat.held.mailing",
                            subjects == null ? "" : LocalName.parse(subjects).in(Locale.of(shell.language())),
                            row.getTimestamp("at").toInstant(),
                            subjects == null ? "" : "/mailings/" + row.getObject("id", UUID.class));
                })
                .list();
    }
}
