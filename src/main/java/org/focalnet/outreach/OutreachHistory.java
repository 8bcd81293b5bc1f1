package org.focalnet.outreach;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came and was sent before the network was filled, for modules that fill one: each act is the secretariat's. */
@Component
@Transactional
public class OutreachHistory {

    private final JdbcClient jdbc;
    private final Audiences audiences;

    OutreachHistory(JdbcClient jdbc, Audiences audiences) {
        this.jdbc = jdbc;
        this.audiences = audiences;
    }

    /** A nomination in short; its letter came on paper. */
    public record Nominated(
            String government,
            String office,
            String ministry,
            String name,
            String title,
            String mail,
            String phone,
            String language,
            String senderName,
            String senderOffice,
            String senderMail) {}

    /** What an issue said in one language. */
    public record Printed(String title, String text) {}

    /** Its sender has confirmed it; it waits for a call. */
    public void nominated(UUID id, Instant at, Nominated what) {
        jdbc.sql("""
                        insert into outreach.nomination (id, owner_id, audience_id, government, office, ministry, name, title,
                               mail, phone, language, sender_name, sender_office, sender_mail, state, sent_at, confirmed_at)
                        values (:id, :owner, :audience, :government, :office, :ministry, :name, :title, :mail, :phone,
                                :language, :sender_name, :sender_office, :sender_mail, 'WAITING', :at, :confirmed)
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("audience", audiences.resolve(AudienceChoice.OWN).value())
                .param("government", what.government())
                .param("office", what.office())
                .param("ministry", what.ministry())
                .param("name", what.name())
                .param("title", what.title())
                .param("mail", what.mail())
                .param("phone", what.phone())
                .param("language", what.language())
                .param("sender_name", what.senderName())
                .param("sender_office", what.senderOffice())
                .param("sender_mail", what.senderMail())
                .param("at", Timestamp.from(at))
                .param("confirmed", Timestamp.from(at.plus(Duration.ofMinutes(20))))
                .update();
    }

    /** An issue of the newsletter that was sent, to be read by everybody. */
    public void published(UUID id, int number, Instant at, Map<String, Printed> texts) {
        UUID owner = Viewers.require().member().value();
        UUID everybody = audiences.resolve(AudienceChoice.PUBLIC).value();
        jdbc.sql("""
                        insert into outreach.issue (id, owner_id, audience_id, number, state, send_at, begun_at, sent_at, created_at)
                        values (:id, :owner, :public, :number, 'SENT', :at, :at, :at, :at)
                        """)
                .param("id", id)
                .param("owner", owner)
                .param("public", everybody)
                .param("number", number)
                .param("at", Timestamp.from(at))
                .update();
        texts.forEach((language, printed) -> jdbc.sql("""
                        insert into outreach.issue_text (id, owner_id, audience_id, issue_id, language, title, text)
                        values (:id, :owner, :public, :issue, :language, :title, :text)
                        """)
                .param("id", Ids.next())
                .param("owner", owner)
                .param("public", everybody)
                .param("issue", id)
                .param("language", language)
                .param("title", printed.title())
                .param("text", printed.text())
                .update());
    }
}
