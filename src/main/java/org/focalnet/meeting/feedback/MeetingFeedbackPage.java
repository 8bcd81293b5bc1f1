package org.focalnet.meeting.feedback;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form after a meeting, and for its organiser what came of it.
 *
 * @param open whether answers are taken
 * @param until the last day on which they are
 * @param theirs what a colleague answered meanwhile; null where nobody did
 * @param figures for the organiser
 */
public record MeetingFeedbackPage(
        MeetingHead head,
        boolean open,
        LocalDate until,
        MeetingFeedback said,
        @Nullable MeetingFeedback theirs,
        List<MeetingFeedbackStore.Figure> figures,
        Problems problems)
        implements View {

    public static Map<String, String> scale(Shell shell) {
        Map<String, String> scale = new LinkedHashMap<>();
        for (int i = 1; i <= 5; i++) {
            scale.put(String.valueOf(i), shell.t("meetingfeedback.usefulness." + i));
        }
        return scale;
    }

    public static Map<String, String> answers(Shell shell) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("YES", shell.t("meetingfeedback.again.yes"));
        answers.put("NO", shell.t("meetingfeedback.again.no"));
        return answers;
    }
}
