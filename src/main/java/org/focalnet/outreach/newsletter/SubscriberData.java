package org.focalnet.outreach.newsletter;

import java.util.List;
import org.focalnet.notify.PersonalData;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether an address asked for the newsletter: kept by the secretariat alone, and gone with one click in any issue. */
@Component
@Transactional(readOnly = true)
class SubscriberData implements PersonalData {

    private final JdbcClient jdbc;

    SubscriberData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Held> on(String mail, boolean self, Shell shell) {
        return jdbc.sql("""
                        select state, language, coalesce(confirmed_at, asked_at) as at from outreach.subscriber
                         where lower(mail) = lower(:mail)
                        """)
                .param("mail", mail)
                .query((row, number) -> new Held(
                        "newsletter.held.subscriber",
                        words(row.getString("state"), row.getString("language"), shell),
                        row.getTimestamp("at").toInstant(),
                        ""))
                .list();
    }

    private static String words(String state, String language, Shell shell) {
        String name = shell.languageName(language, false);
        return switch (state) {
            case "ACTIVE" -> shell.t("newsletter.held_state.active", name);
            case "SUSPENDED" -> shell.t("newsletter.held_state.suspended", name);
            default -> shell.t("newsletter.held_state.asked", name);
        };
    }
}
