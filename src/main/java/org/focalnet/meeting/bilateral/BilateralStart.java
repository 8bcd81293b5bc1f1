package org.focalnet.meeting.bilateral;

import java.time.LocalTime;
import java.util.Map;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.springframework.stereotype.Component;

/** Slots and wishes that another module brings in. */
@Component
public class BilateralStart {

    private final FrameStore frames;
    private final WishStore wishes;

    BilateralStart(FrameStore frames, WishStore wishes) {
        this.frames = frames;
        this.wishes = wishes;
    }

    /** Slots on each day of the meeting, with one interpreter for Arabic and French each. */
    public void offer(NetworkMeeting meeting, LocalTime from, LocalTime to, int minutes, int tables, int rooms) {
        frames.write(
                meeting,
                new Frame(
                        meeting.facts().starts().minusDays(3),
                        0,
                        FrameInput.slots(meeting, from, to, minutes, tables, rooms),
                        Map.of("ar-en", 1, "en-fr", 1)));
    }

    public void wish(NetworkMeeting meeting, MemberId other, boolean high, String topics) {
        Priority priority = high ? Priority.HIGH : Priority.NORMAL;
        wishes.wish(meeting, new Wish(Ids.next(), other, other, priority, "", false, topics));
    }
}
