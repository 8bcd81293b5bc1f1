package org.focalnet.cooperation.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.PartnershipState;
import org.focalnet.cooperation.partnership.Partnership;
import org.focalnet.cooperation.partnership.Side;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The draft lesson of a partnership.
 *
 * @param lesson null where none was begun
 * @param typed what was typed and refused; null where nothing was
 */
public record PartnershipLessonPage(
        Partnership partnership,
        Map<MemberId, String> names,
        Ribbon ribbon,
        @Nullable Lesson lesson,
        Lesson.@Nullable Told typed,
        boolean writes,
        Problems problems)
        implements View {

    public String name(Side side) {
        return names.getOrDefault(partnership.member(side), "–");
    }

    /** Whether one can be begun. */
    public boolean due() {
        PartnershipState state = partnership.course().state();
        return writes && (state == PartnershipState.REVIEWED || state == PartnershipState.CLOSED);
    }

    /** Whether this person writes it. */
    public boolean edits() {
        return writes && lesson != null && lesson.owner().equals(partnership.member());
    }

    public Lesson.Told told() {
        return typed != null ? typed : Objects.requireNonNull(lesson).told();
    }

    /** What it tells, part by part, where there is something. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("context", told().context());
        parts.put("done", told().done());
        parts.put("worked", told().worked());
        parts.put("failed", told().failed());
        parts.put("advice", told().advice());
        parts.values().removeIf(String::isEmpty);
        return parts;
    }

    /** The key that says a side's word. */
    public String word(Side side) {
        Boolean word = Objects.requireNonNull(lesson).words().get(side);
        return word == null
                ? "cooperation.lesson.asked"
                : word ? "cooperation.lesson.granted" : "cooperation.lesson.refused";
    }
}
