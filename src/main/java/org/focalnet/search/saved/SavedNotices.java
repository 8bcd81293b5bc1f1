package org.focalnet.search.saved;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.focalnet.search.SearchNotice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What notices of kept searches are about. What somebody searches for is theirs: it is never mailed. */
@Component
class SavedNotices implements NoticeSource {

    private final JdbcClient jdbc;

    SavedNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(SearchNotice.values());
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("select id, name from search.saved where id = any(:ids) and account_id = :account")
                .param("ids", objects.toArray(UUID[]::new))
                .param("account", Viewers.require().account())
                .query(row -> {
                    found.put(
                            row.getObject("id", UUID.class),
                            new Subject(row.getString("name"), null, Tlp.AMBER_STRICT));
                });
        return found;
    }
}
