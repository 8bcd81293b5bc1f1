package org.focalnet.meeting.session;

import java.util.List;
import java.util.Set;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.web.AudiencePickers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who reads a session: all who are asked to its meeting, or some of them. */
@Component
class SessionReaders {

    private final Audiences audiences;
    private final AudiencePickers pickers;

    SessionReaders(Audiences audiences, AudiencePickers pickers) {
        this.audiences = audiences;
        this.pickers = pickers;
    }

    AudienceChoice all(NetworkMeeting meeting) {
        return pickers.choice(meeting.invited());
    }

    /** The readers of a session, where they are fewer than those of its meeting; null where they are the same. */
    @Nullable
    AudienceId narrowed(NetworkMeeting meeting, AudienceChoice choice) {
        AudienceId chosen = audiences.resolve(choice);
        if (chosen.equals(meeting.invited())) {
            return null;
        }
        Set<MemberId> all = audiences.preview(pickers.choice(meeting.invited()));
        if (!all.containsAll(audiences.preview(choice))) {
            throw new Refused("session.readers.wider", "audience");
        }
        return chosen;
    }

    /** Those of the meeting, or some of them. */
    List<AudienceKind> kinds(NetworkMeeting meeting) {
        AudienceKind whole = pickers.choice(meeting.invited()).kind();
        return switch (whole) {
            case NETWORK -> List.of(AudienceKind.NETWORK, AudienceKind.GROUP, AudienceKind.NAMED);
            case GROUP -> List.of(AudienceKind.GROUP, AudienceKind.NAMED);
            default -> List.of(AudienceKind.NAMED);
        };
    }
}
