package org.focalnet.cooperation.partnership;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.cooperation.PartnershipAct;
import org.focalnet.member.OfficeHours;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of two partners. Whoever set one cancels it; another is set in its place. */
@Component
@Transactional
class PartnerMeetingStore {

    private final JdbcClient jdbc;
    private final PartnershipStore partnerships;
    private final Clock clock;

    PartnerMeetingStore(JdbcClient jdbc, PartnershipStore partnerships, Clock clock) {
        this.jdbc = jdbc;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<PartnerMeeting> of(UUID partnership) {
        return jdbc.sql("""
                        select * from cooperation.partner_meeting where introduction_id = :id order by starts_at, id limit 200
                        """)
                .param("id", partnership)
                .query((row, number) -> new PartnerMeeting(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        row.getString("title"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant(),
                        OfficeHours.zone(row.getString("zone")),
                        row.getString("place"),
                        row.getString("link"),
                        row.getTimestamp("set_at").toInstant(),
                        row.getTimestamp("cancelled_at") != null))
                .list();
    }

    @Transactional(readOnly = true)
    PartnerMeeting find(UUID partnership, UUID meeting) {
        partnerships.find(partnership);
        return of(partnership).stream()
                .filter(one -> one.id().equals(meeting))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Sets a meeting; the same form sent twice is one. */
    void set(UUID partnership, PartnerMeetingInput.Whole typed, UUID id) {
        var said = new PartnershipStore.Said(id, PartnershipAct.MEETING, 0, "SET", typed.title());
        if (partnerships.say(partnership, said).isEmpty()) {
            return;
        }
        Partnership one = partnerships.find(partnership);
        jdbc.sql("""
                        insert into cooperation.partner_meeting
                            (id, owner_id, audience_id, introduction_id, title, starts_at, ends_at, zone, place, link, set_at)
                        values (:id, :owner, :audience, :introduction, :title, :starts, :ends, :zone, :place, :link, :now)
                        """)
                .param("id", id)
                .param("owner", one.member().value())
                .param("audience", one.audience().value())
                .param("introduction", partnership)
                .param("title", typed.title())
                .param("starts", Timestamp.from(typed.starts()))
                .param("ends", Timestamp.from(typed.ends()))
                .param("zone", typed.zone().getId())
                .param("place", typed.place())
                .param("link", typed.link())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Cancels one that the viewer's member set; one that is cancelled stays so. */
    void cancel(UUID partnership, UUID meeting, UUID step) {
        PartnerMeeting one = find(partnership, meeting);
        if (!one.owner().equals(partnerships.find(partnership).member())) {
            throw new Refused("cooperation.meeting.not_yours");
        }
        if (one.cancelled()) {
            return;
        }
        var said = new PartnershipStore.Said(step, PartnershipAct.MEETING, 0, "CANCELLED", one.title());
        if (partnerships.say(partnership, said).isPresent()) {
            jdbc.sql("update cooperation.partner_meeting set cancelled_at = :now where id = :id")
                    .param("now", Timestamp.from(clock.instant()))
                    .param("id", meeting)
                    .update();
        }
    }
}
