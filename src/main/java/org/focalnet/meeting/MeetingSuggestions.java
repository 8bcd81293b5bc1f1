package org.focalnet.meeting;

import java.util.List;
import org.focalnet.audience.MemberId;

/** Whom the viewer's member may want to meet, as another module knows it; a bean of that module. */
public interface MeetingSuggestions {

    /** The nearest first. */
    List<Suggestion> suggest();

    /** @param reason text key of why, in one short sentence */
    record Suggestion(MemberId member, String reason) {}
}
