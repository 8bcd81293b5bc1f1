package org.focalnet.cooperation.partnership;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.cooperation.PartnershipAct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What both sides say at the end: each its own team's alone until both said it, or it is closed. */
@Component
@Transactional
public class FeedbackStore {

    private final JdbcClient jdbc;
    private final PartnershipStore partnerships;
    private final Audiences audiences;
    private final Clock clock;

    FeedbackStore(JdbcClient jdbc, PartnershipStore partnerships, Audiences audiences, Clock clock) {
        this.jdbc = jdbc;
        this.partnerships = partnerships;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** As much as the viewer may read. */
    @Transactional(readOnly = true)
    public Map<Side, Feedback> of(Partnership partnership) {
        Map<Side, Feedback> found = new EnumMap<>(Side.class);
        jdbc.sql("select * from cooperation.feedback where introduction_id = :id")
                .param("id", partnership.id())
                .query(row -> {
                    boolean own = partnership.member().value().equals(row.getObject("owner_id", UUID.class));
                    Side side = own ? partnership.own() : partnership.own().other();
                    found.put(
                            side,
                            new Feedback(
                                    side,
                                    row.getString("helpful"),
                                    row.getString("worked"),
                                    row.getString("failed"),
                                    row.getString("again"),
                                    row.getString("tell"),
                                    row.getString("language")));
                });
        return found;
    }

    /** Gives it, once. */
    void give(UUID partnership, UUID step, Feedback feedback) {
        give(partnership, step, feedback, clock.instant());
    }

    void give(UUID partnership, UUID step, Feedback feedback, Instant at) {
        if (partnerships
                .say(partnership, PartnershipStore.Said.of(step, PartnershipAct.FEEDBACK), at)
                .isEmpty()) {
            return;
        }
        Partnership one = partnerships.find(partnership);
        jdbc.sql("""
                        insert into cooperation.feedback (id, owner_id, audience_id, introduction_id, helpful, worked, failed,
                                                          again, tell, language, given_at)
                        values (:id, :owner, :own, :introduction, :helpful, :worked, :failed, :again, :tell, :language, :now)
                        """)
                .param("id", step)
                .param("owner", one.member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("introduction", partnership)
                .param("helpful", feedback.helpful())
                .param("worked", feedback.worked())
                .param("failed", feedback.failed())
                .param("again", feedback.again())
                .param("tell", feedback.tell())
                .param("language", feedback.language())
                .param("now", Timestamp.from(at))
                .update();
        open(partnership);
    }

    /** Lets both read, where both gave it or it is closed. */
    void open(UUID partnership) {
        jdbc.sql("select cooperation.open_feedback(:id)")
                .param("id", partnership)
                .query(row -> {});
    }
}
