package org.focalnet.institution.inquiry;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.institution.InquiryNotice;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What notices of inquiries are about: the institution. No name of one is mailed. */
@Component
class InquiryNotices implements NoticeSource {

    private final JdbcClient jdbc;

    InquiryNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(InquiryNotice.values());
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("""
                        select s.id, n.name from institution.inquiry_sheet s join institution.institution n on n.id = s.institution_id
                         where s.id = any(:ids)
                        """).param("ids", objects.toArray(UUID[]::new)).query(row -> {
            found.put(row.getObject("id", UUID.class), new Subject(row.getString("name"), null, Tlp.AMBER_STRICT));
        });
        return found;
    }
}
