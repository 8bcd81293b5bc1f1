package org.focalnet.assessment.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.assessment.ExtractNotice;
import org.focalnet.audience.Tlp;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What notices of extracts are about. */
@Component
class ExtractNotices implements NoticeSource {

    private final JdbcClient jdbc;

    ExtractNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(ExtractNotice.values());
    }

    /** Never mailed, to whomever it is addressed: a mail stays when the extract has ended. */
    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("select id, title from assessment.extract where id = any(:ids)")
                .param("ids", objects.toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            row.getObject("id", UUID.class),
                            new Subject(row.getString("title"), null, Tlp.AMBER_STRICT));
                });
        return found;
    }
}
