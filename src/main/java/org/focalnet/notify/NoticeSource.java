package org.focalnet.notify;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.jspecify.annotations.Nullable;

/**
 * What the notices of a module are about; one bean for each sort of thing. Notices hold no title: this one is asked, as
 * the person who reads them, and answers what row-level security lets that person read now.
 */
public interface NoticeSource {

    /** The kinds of notices that are about this sort of thing. */
    List<? extends NoticeKind> kinds();

    /** Those of the things that the viewer reads, in one statement. What is missing here is shown without a title. */
    Map<UUID, Subject> subjects(Collection<UUID> objects);

    /**
     * A thing as its reader sees it.
     *
     * @param text what a mail may carry beside the title; null where nothing
     * @param tlp its handling mark: above GREEN neither title nor text is mailed
     */
    record Subject(String title, @Nullable String text, Tlp tlp) {

        @Override
        public String toString() {
            return "Subject[" + tlp + "]"; // this may reach a log
        }
    }
}
