package org.focalnet.cooperation.partnership;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.CooperationNotice;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What notices of partnerships are about: each side under what it called it itself. */
@Component
class PartnershipNotices implements NoticeSource {

    private final JdbcClient jdbc;

    PartnershipNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                CooperationNotice.ACKNOWLEDGE,
                CooperationNotice.PARTNERSHIP,
                CooperationNotice.PARTNER_MEETING,
                CooperationNotice.CHECK_IN,
                CooperationNotice.MILESTONE,
                CooperationNotice.FEEDBACK,
                CooperationNotice.FOLLOW_UP);
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("""
                        select id, tlp, case when need_member = :member then need_title else offer_title end as title
                          from cooperation.introduction where id = any(:ids) and :member in (need_member, offer_member)
                        """)
                .param("member", Viewers.require().member().value())
                .param("ids", objects.toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            row.getObject("id", UUID.class),
                            new Subject(row.getString("title"), null, Tlp.valueOf(row.getString("tlp"))));
                });
        return found;
    }
}
