package org.focalnet.cooperation.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.Form;
import org.focalnet.cooperation.Handling;

/**
 * Two members that were introduced, as one of them sees it, with copies of what each had said. Its room bears the same id.
 *
 * @param own which side the viewer's member is
 * @param other the other member
 * @param crisis whether it came of a need of a crisis, with a short clock
 * @param steps in their order
 */
public record Partnership(
        UUID id,
        AudienceId audience,
        Side own,
        MemberId member,
        MemberId other,
        Text need,
        Text offer,
        Form form,
        LocalDate starts,
        LocalDate ends,
        Handling handling,
        boolean crisis,
        Instant introduced,
        List<Step> steps,
        Course course) {

    /**
     * What a side had written.
     *
     * @param words what good looks like, or what is offered
     * @param more what was tried, or the conditions
     */
    public record Text(String title, String words, String more, String language) {}

    public Partnership {
        steps = List.copyOf(steps);
    }

    public String path() {
        return "/cooperation/partnerships/" + id;
    }

    /** What this side called it. */
    public String title() {
        return text(own).title();
    }

    public Text text(Side side) {
        return side == Side.NEED ? need : offer;
    }

    public MemberId member(Side side) {
        return side == own ? member : other;
    }

    /** Whether it is this side's turn. */
    public boolean ours() {
        return course.next().turn().contains(own);
    }
}
