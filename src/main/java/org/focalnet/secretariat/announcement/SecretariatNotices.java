package org.focalnet.secretariat.announcement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.springframework.stereotype.Component;

/** Notices of the secretariat lead to a list, and are about no single thing. */
@Component
class SecretariatNotices implements NoticeSource {

    @Override
    public List<NoticeKind> kinds() {
        return List.of(SecretariatNotice.values());
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        return Map.of();
    }
}
