package org.focalnet.meeting.networkmeeting;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.springframework.stereotype.Component;

/** Makes what stands above the pages of a meeting. */
@Component
public class MeetingHeads {

    private final AudiencePickers pickers;
    private final MemberNames names;
    private final ShellFactory shells;
    private final Clock clock;

    MeetingHeads(AudiencePickers pickers, MemberNames names, ShellFactory shells, Clock clock) {
        this.pickers = pickers;
        this.names = names;
        this.shells = shells;
        this.clock = clock;
    }

    /** Above a page that all who read the meeting read. */
    public MeetingHead of(NetworkMeeting meeting, String tab, HttpServletRequest request) {
        return of(meeting, tab, meeting.audience(), meeting.facts().tlp(), request);
    }

    /** Above a page with readers of its own. */
    public MeetingHead of(NetworkMeeting meeting, String tab, AudienceId readers, Tlp tlp, HttpServletRequest request) {
        Shell shell = shells.of(request);
        return new MeetingHead(
                meeting,
                tab,
                pickers.ribbon(shell, readers, tlp),
                names.name(meeting.owner(), shell.locale()),
                meeting.organised(),
                Viewers.require().role().writes(),
                clock.instant());
    }
}
