package org.focalnet.member.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.member.LocalName;
import org.focalnet.member.MemberNotice;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which group notices of an asking are about. */
@Component
class ApplicationNotices implements NoticeSource {

    private final JdbcClient jdbc;

    ApplicationNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(MemberNotice.values());
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("""
                        select a.id, g.names, g.code
                          from member.application a join member.group g on g.id = a.group_id where a.id = any(:ids)
                        """).param("ids", objects.toArray(UUID[]::new)).query(row -> {
            LocalName names = LocalName.parse(row.getString("names"));
            String group = names.isEmpty() ? row.getString("code") : names.in(LocaleContextHolder.getLocale());
            found.put(row.getObject("id", UUID.class), new Subject(group, null, Tlp.AMBER_STRICT));
        });
        return found;
    }
}
