package org.focalnet.meeting;

import java.util.UUID;
import org.focalnet.audience.Refused;
import org.focalnet.meeting.meeting.Meeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What minutes say stands once they are with the invitees: whatever writes into a meeting asks here first. */
@Component
public class MinutesSeal {

    private final JdbcClient jdbc;

    MinutesSeal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What minutes say may be written until the transaction ends: they are kept from being sent round meanwhile.
     *
     * @throws Refused where they are sent round already, or adopted
     */
    @Transactional
    public void open(UUID meeting) {
        jdbc.sql("select state from meeting.minutes where id = :id for share")
                .param("id", meeting)
                .query(String.class)
                .optional()
                .flatMap(Meeting::sealed)
                .ifPresent(why -> {
                    throw new Refused(why);
                });
    }
}
