package org.focalnet.notify.letter;

import java.util.ArrayList;
import java.util.List;
import org.focalnet.notify.PersonalData;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person was told, and mails of the secretariat that came back from their address. */
@Component
@Transactional(readOnly = true)
class NotifyData implements PersonalData {

    private final JdbcClient jdbc;

    NotifyData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Held> on(String mail, boolean self, Shell shell) {
        List<Held> held = new ArrayList<>();
        jdbc.sql("select code, at from notify.bounce where lower(recipient) = lower(:mail) order by at limit :most")
                .param("mail", mail)
                .param("most", MOST)
                .query(row -> {
                    held.add(new Held(
                            "notify.held.bounce",
                            row.getString("code"),
                            row.getTimestamp("at").toInstant(),
                            ""));
                });
        if (self) {
            int notices = jdbc.sql("select count(*) from notify.notice")
                    .query(Integer.class)
                    .single();
            held.add(new Held("notify.held.notices", shell.number(notices), null, "/notices"));
            held.add(new Held("notify.held.settings", "", null, "/notices/preferences"));
        }
        return held;
    }
}
