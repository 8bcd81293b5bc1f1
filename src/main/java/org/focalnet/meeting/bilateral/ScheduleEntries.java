package org.focalnet.meeting.bilateral;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Viewers;
import org.focalnet.document.CalendarFile;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** The bilateral meetings of the viewer's own delegation, as entries of a calendar. */
@Component
public class ScheduleEntries {

    private final FrameStore frames;
    private final BilateralPlanStore plans;
    private final MemberNames names;

    ScheduleEntries(FrameStore frames, BilateralPlanStore plans, MemberNames names) {
        this.frames = frames;
        this.plans = plans;
        this.names = names;
    }

    /** By time; those that were called off are marked so. */
    public List<CalendarFile.Entry> of(NetworkMeeting meeting, Instant stamp, Shell shell) {
        MemberId own = Viewers.require().member();
        Map<UUID, Slot> slots = slots(meeting.id());
        return plans.agreed(meeting.id()).stream()
                .filter(one -> one.of(own) && slots.containsKey(one.slot()))
                .map(one -> new CalendarFile.Entry(
                        one.id().toString(),
                        stamp,
                        one.state() == Bilateral.State.CANCELLED ? 1 : 0,
                        Objects.requireNonNull(slots.get(one.slot())).starts(),
                        Objects.requireNonNull(slots.get(one.slot())).ends(),
                        meeting.facts().zone(),
                        shell.t("bilateral.entry", names.name(one.with(own), shell.locale())),
                        where(one, shell),
                        "",
                        "",
                        one.state() == Bilateral.State.CANCELLED || meeting.cancelled() != null))
                .toList();
    }

    static String where(Bilateral one, Shell shell) {
        return shell.t(one.inPrivate() ? "bilateral.room" : "bilateral.table", one.place());
    }

    Map<UUID, Slot> slots(UUID meeting) {
        Map<UUID, Slot> slots = new HashMap<>();
        Frame frame = frames.find(meeting);
        if (frame != null) {
            frame.slots().forEach(slot -> slots.put(slot.id(), slot));
        }
        return slots;
    }
}
