package org.focalnet.cooperation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.member.Theme;

/** Lessons that the viewer's member and a partner agreed to share, for the library to take over. */
public interface SharedLessons {

    /** Those of the newest version of which both agreed. */
    List<Draft> ready();

    /**
     * A lesson as the library takes it: it names neither side.
     *
     * @param advice what others should know
     */
    record Draft(
            UUID id,
            String title,
            String context,
            String done,
            String worked,
            String failed,
            String advice,
            String language,
            Set<Theme> themes) {}
}
