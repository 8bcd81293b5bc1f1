package org.focalnet.library.review;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.library.LibraryNotice;
import org.focalnet.notify.LetterKind;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What notices of the library are about. */
@Component
class ItemNotices implements NoticeSource {

    private final JdbcClient jdbc;

    ItemNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NoticeKind> kinds() {
        return Arrays.stream(LibraryNotice.values())
                .filter(kind -> kind.recipient() == LetterKind.Recipient.LEADS)
                .<NoticeKind>map(kind -> kind)
                .toList();
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("""
                        select i.id, t.title, i.tlp from library.item i join library.item_text t on t.item_id = i.id and t.original
                         where i.id = any(:ids)
                        """).param("ids", objects.toArray(UUID[]::new)).query(row -> {
            found.put(
                    row.getObject("id", UUID.class),
                    new Subject(row.getString("title"), null, Tlp.valueOf(row.getString("tlp"))));
        });
        return found;
    }
}
