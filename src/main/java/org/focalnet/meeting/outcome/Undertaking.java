package org.focalnet.meeting.outcome;

import java.util.UUID;
import org.focalnet.audience.MemberId;

/** Whether a member takes an outcome on: between it and the organiser of the meeting. */
public record Undertaking(UUID outcome, MemberId member, State state) {

    /** How far it is. */
    public enum State {
        ASKED,
        AGREED,
        DECLINED
    }
}
