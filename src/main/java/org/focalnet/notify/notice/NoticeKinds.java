package org.focalnet.notify.notice;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.focalnet.notify.NoticeSource.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of notices of all modules, and what notices are about. */
@Component
public class NoticeKinds {

    private final List<NoticeSource> sources;
    private final Map<String, NoticeKind> kinds = new LinkedHashMap<>();

    NoticeKinds(List<NoticeSource> sources) {
        this.sources = sources;
        sources.forEach(source -> source.kinds().forEach(kind -> kinds.put(kind.key(), kind)));
    }

    public Collection<NoticeKind> all() {
        return kinds.values();
    }

    public @Nullable NoticeKind of(String key) {
        return kinds.get(key);
    }

    /** What those of the notices are about that the viewer reads now, by notice; one statement for each sort of thing. */
    @Transactional(readOnly = true)
    public Map<UUID, Subject> subjects(Collection<Notice> notices) {
        Map<UUID, Subject> found = new HashMap<>();
        for (NoticeSource source : sources) {
            Set<String> keys = new HashSet<>();
            source.kinds().forEach(kind -> keys.add(kind.key()));
            List<Notice> own = notices.stream()
                    .filter(notice -> notice.object() != null && keys.contains(notice.kind()))
                    .toList();
            if (!own.isEmpty()) {
                Map<UUID, Subject> subjects = source.subjects(own.stream()
                        .map(Notice::object)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
                own.forEach(notice -> {
                    Subject subject = subjects.get(notice.object());
                    if (subject != null) {
                        found.put(notice.id(), subject);
                    }
                });
            }
        }
        return found;
    }

    /** What things of one kind are called, as the viewer reads them. */
    @Transactional(readOnly = true)
    public Map<UUID, Subject> subjects(String kind, Collection<UUID> objects) {
        return objects.isEmpty()
                ? Map.of()
                : sources.stream()
                        .filter(source -> source.kinds().stream()
                                .anyMatch(one -> one.key().equals(kind)))
                        .findFirst()
                        .map(source -> source.subjects(objects))
                        .orElse(Map.of());
    }
}
