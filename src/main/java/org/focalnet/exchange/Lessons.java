package org.focalnet.exchange;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;

/** The viewer's own draft lessons, for the library to take over. */
public interface Lessons {

    /** Those whose every contribution was answered for, with what was granted and nothing of what was not. */
    List<Draft> ready();

    /** A draft as the library takes it. */
    record Draft(
            UUID id,
            String title,
            String context,
            String problem,
            String done,
            String result,
            String known,
            String failed,
            String conditions,
            String language,
            Set<Theme> themes,
            List<Contribution> contributions) {}

    /** What somebody wrote and agreed to; the member only where it wants to be named. */
    record Contribution(
            String text, String language, @Nullable MemberId member) {}
}
