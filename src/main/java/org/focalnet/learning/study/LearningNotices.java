package org.focalnet.learning.study;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.learning.LearningNotice;
import org.focalnet.learning.course.Courses;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The courses that notices are about. Which course somebody takes is theirs: a mail does not name it. */
@Component
class LearningNotices implements NoticeSource {

    private final JdbcClient jdbc;
    private final Courses courses;

    LearningNotices(JdbcClient jdbc, Courses courses) {
        this.jdbc = jdbc;
        this.courses = courses;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(LearningNotice.values());
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        Locale language = LocaleContextHolder.getLocale();
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("select id, course from learning.progress where id = any(:ids) and account_id = :account")
                .param("ids", objects.toArray(UUID[]::new))
                .param("account", Viewers.require().account())
                .query(row -> {
                    found.put(
                            row.getObject("id", UUID.class),
                            new Subject(
                                    courses.get(row.getString("course"), language)
                                            .title(),
                                    null,
                                    Tlp.AMBER_STRICT));
                });
        return found;
    }
}
