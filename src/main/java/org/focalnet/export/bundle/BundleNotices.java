package org.focalnet.export.bundle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.export.ExportNotice;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.springframework.stereotype.Component;

/** Notices of exports and of leaving: they lead to a page of the hub’s own and name nothing. */
@Component
class BundleNotices implements NoticeSource {

    @Override
    public List<NoticeKind> kinds() {
        return List.of(ExportNotice.values());
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        return Map.of();
    }
}
