package org.focalnet.meeting.summary;

import java.util.List;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a meeting.
 *
 * @param summary null where the viewer reads none
 * @param text what the field shows
 * @param theirs what a colleague saved meanwhile; null where nobody did
 * @param left titles of sessions whose notes are left out, because fewer read them; for the organiser
 * @param named who seems to be named though something was said under the Chatham House Rule; for the organiser
 * @param days of silence, as typed
 * @param reason of an objection, as typed
 */
public record SummaryPage(
        MeetingHead head,
        @Nullable Summary summary,
        String text,
        int version,
        @Nullable Summary theirs,
        List<String> left,
        List<String> named,
        List<Objected> objections,
        String days,
        String reason,
        Problems problems)
        implements View {

    /** @param member the name of who objected */
    public record Objected(String member, Summary.Objection objection) {}

    /** Whether the organiser's team may write it now. */
    public boolean editing() {
        return head.organised() && (summary == null || summary.editable());
    }

    /** Whether the viewer may object. */
    public boolean objects() {
        return head.writes() && !head.organised() && summary != null && summary.objectable(head.now());
    }
}
