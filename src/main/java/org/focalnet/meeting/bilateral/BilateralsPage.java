package org.focalnet.meeting.bilateral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The bilateral meetings of one delegation: its schedule, its wishes, when it cannot.
 *
 * @param frame what there is; null where the organiser has not said it yet
 * @param schedule with names of the other side and times
 * @param asked wishes of others to meet this delegation
 * @param others who may be wished for, by name
 * @param suggestions some of them, with the text key of the reason
 * @param form the wish whose form is open, as typed
 * @param open whether wishes are still taken
 */
public record BilateralsPage(
        MeetingHead head,
        MemberId member,
        @Nullable Frame frame,
        List<Held> schedule,
        List<Named> wishes,
        List<Named> asked,
        List<MemberNames.Named> others,
        List<Suggested> suggestions,
        List<MemberNames.Named> avoided,
        Set<UUID> absences,
        WishForm form,
        boolean open,
        Problems problems)
        implements View {

    /** A meeting of the schedule. */
    public record Held(Bilateral bilateral, String with, Slot slot) {}

    public record Named(Wish wish, String other) {}

    public record Suggested(MemberNames.Named member, String reason) {}

    /** The form of a wish as it was typed. */
    public record WishForm(String other, String priority, String interpreter, boolean inPrivate, String topics) {}

    public Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        others.forEach(one -> choices.put(one.id().toString(), one.name()));
        return choices;
    }

    /** Pairs of languages for which the organiser has interpreters. */
    public Map<String, String> pairs(Shell shell) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (frame != null) {
            frame.interpreters().keySet().stream()
                    .filter(frame::interprets)
                    .forEach(pair -> pairs.put(pair, pair(pair, shell)));
        }
        return pairs;
    }

    public static Map<String, String> priorities(Shell shell) {
        Map<String, String> priorities = new LinkedHashMap<>();
        for (Priority one : Priority.values()) {
            priorities.put(one.name(), shell.code("bilateral.priority", one));
        }
        return priorities;
    }

    /** A pair of languages in words. */
    public static String pair(String pair, Shell shell) {
        return pair.isEmpty()
                ? ""
                : shell.languageName(pair.substring(0, 2), false) + " – "
                        + shell.languageName(pair.substring(3), false);
    }
}
