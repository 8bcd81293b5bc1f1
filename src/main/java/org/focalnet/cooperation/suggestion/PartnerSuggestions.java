package org.focalnet.cooperation.suggestion;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.meeting.MeetingSuggestions;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Partners, and members whom a proposal names; who withheld its name is named by none. */
@Component
@Order(1)
class PartnerSuggestions implements MeetingSuggestions {

    private final JdbcClient jdbc;

    PartnerSuggestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Suggestion> suggest() {
        return jdbc.sql("""
                        select case when i.need_member = :own then i.offer_member else i.need_member end as member, 'partner' as why
                          from cooperation.introduction i where :own in (i.need_member, i.offer_member)
                        union
                        select p.their_member, 'proposal' from cooperation.proposal p
                         where p.owner_id = :own and p.their_member is not null
                         order by why, member limit 40
                        """)
                .param("own", Viewers.require().member().value())
                .query((row, number) -> new Suggestion(
                        new MemberId(row.getObject("member", UUID.class)),
                        "bilateral.suggested." + row.getString("why")))
                .list();
    }
}
