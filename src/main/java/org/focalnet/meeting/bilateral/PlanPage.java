package org.focalnet.meeting.bilateral;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The bilateral meetings of all, for who organises the meeting.
 *
 * @param wishes how many there are
 * @param pairs how many pairs may be held
 * @param run the search that goes on or waits to be accepted; null where there is none
 * @param accepted the search whose schedule holds; null before one
 * @param failed the last one, where it failed
 * @param shown the meetings of the run that waits, else of the schedule that holds
 * @param names of members
 * @param conflicts of obligatory wishes: of each the smallest set that cannot be held together
 * @param broken rules that the schedule which holds no longer keeps, with how often
 * @param unpaired agreed meetings of pairs that are not to meet any more
 */
public record PlanPage(
        MeetingHead head,
        @Nullable Frame frame,
        FrameInput input,
        int wishes,
        int pairs,
        @Nullable Run run,
        @Nullable Run accepted,
        @Nullable Run failed,
        List<Bilateral> shown,
        Map<UUID, String> names,
        List<List<String>> conflicts,
        Map<String, Long> broken,
        List<Bilateral> unpaired,
        Problems problems)
        implements View {

    public String path() {
        return head.path() + "/bilaterals/plan";
    }

    public boolean running() {
        return run != null && run.running(head.now());
    }

    public boolean ready() {
        return run != null && run.state() == Run.State.READY;
    }

    public String name(Bilateral one) {
        return names.getOrDefault(one.one().value(), "–") + " – "
                + names.getOrDefault(one.other().value(), "–");
    }

    /** The meetings of a slot, by table and then by room. */
    public List<Bilateral> in(Slot slot) {
        return shown.stream()
                .filter(one -> one.slot().equals(slot.id()) && one.state() != Bilateral.State.CANCELLED)
                .toList();
    }

    /** Meetings of the schedule that holds which were called off, by a side or because it has nobody left there. */
    public List<Bilateral> off() {
        return shown.stream()
                .filter(one -> one.state() == Bilateral.State.CANCELLED)
                .toList();
    }

    /** Meetings of the schedule that holds which both sides still come to. */
    public long stand() {
        return shown.stream()
                        .filter(one -> one.state() == Bilateral.State.CONFIRMED)
                        .count()
                - unpaired.size();
    }

    /** Whether the schedule that holds is other than it was accepted. */
    public boolean thinned() {
        return accepted != null && !ready() && stand() < accepted.placed();
    }

    /** What a repair changed. */
    public List<Bilateral> moved() {
        return shown.stream().filter(one -> one.was() != null).toList();
    }

    public @Nullable Slot slot(@Nullable UUID id) {
        return frame == null
                ? null
                : frame.slots().stream()
                        .filter(slot -> slot.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }
}
