package org.focalnet.meeting.networkmeeting;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Preparing a meeting of the network and changing it. */
@Controller
class NetworkMeetingFormController {

    private static final List<AudienceKind> KINDS =
            List.of(AudienceKind.NETWORK, AudienceKind.GROUP, AudienceKind.NAMED);

    private final NetworkMeetingStore meetings;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    NetworkMeetingFormController(
            NetworkMeetingStore meetings, AudiencePickers pickers, ShellFactory shells, Clock clock) {
        this.meetings = meetings;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/network-meetings/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        Shell shell = shells.of(request);
        var input = NetworkMeetingInput.blank(
                shell.zone().getId().equals("Z") ? "UTC" : shell.zone().getId(), new Typed(request).raw("previous"));
        return form(shell, Ids.next(), 0, input, AudienceChoice.NETWORK, null, new Problems());
    }

    @PostMapping("/network-meetings")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object create(HttpServletRequest request) {
        var typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID id = sent == null ? Ids.next() : sent;
        AudienceChoice invited = AudiencePickers.read(typed, KINDS);
        Shell shell = shells.of(request);
        var input = NetworkMeetingInput.typed(typed);
        if (typed.raw("act").equals("check")) {
            return form(shell, id, 0, input, invited, null, new Problems());
        }
        NewNetworkMeeting meeting = read(typed, id);
        if (meeting != null) {
            try {
                meetings.create(id, meeting, invited);
                return SeeOther.to("/network-meetings/" + id).say("networkmeeting.said.created");
            } catch (Conflict again) {
                NetworkMeeting theirs = meetings.find(id);
                return form(shell, id, theirs.version(), input, invited, theirs, typed.problems())
                        .with(409);
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return form(shell, id, 0, input, invited, null, typed.problems()).with(422);
    }

    @GetMapping("/network-meetings/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        return form(
                shells.of(request),
                id,
                meeting.version(),
                NetworkMeetingInput.of(meeting.facts()),
                pickers.choice(meeting.invited()),
                null,
                new Problems());
    }

    @PostMapping("/network-meetings/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting before = meetings.organised(id);
        var typed = new Typed(request);
        Shell shell = shells.of(request);
        AudienceChoice invited = before.draft() ? AudiencePickers.read(typed, KINDS) : pickers.choice(before.invited());
        var input = NetworkMeetingInput.typed(typed);
        int version = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        if (typed.raw("act").equals("check")) {
            return form(shell, id, version, input, invited, null, new Problems());
        }
        NewNetworkMeeting meeting = read(typed, id);
        if (meeting != null) {
            try {
                boolean gone = meetings.change(id, version, meeting, invited);
                return SeeOther.to("/network-meetings/" + id)
                        .say("networkmeeting.said." + (gone ? "changed.times" : "changed"));
            } catch (Conflict overtaken) {
                NetworkMeeting theirs = meetings.find(id);
                return form(shell, id, theirs.version(), input, invited, theirs, typed.problems())
                        .with(409);
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return form(shell, id, version, input, invited, null, typed.problems()).with(422);
    }

    private @Nullable NewNetworkMeeting read(Typed typed, UUID id) {
        NewNetworkMeeting meeting = NetworkMeetingInput.read(typed, clock.instant());
        if (meeting != null
                && meeting.previous() != null
                && !meetings.titles(id).containsKey(meeting.previous().toString())) {
            typed.problems().add("previous", "web.problem.choose");
            return null;
        }
        return meeting;
    }

    private View form(
            Shell shell,
            UUID id,
            int version,
            NetworkMeetingInput input,
            AudienceChoice invited,
            @Nullable NetworkMeeting theirs,
            Problems problems) {
        boolean draft = version == 0 || meetings.find(id).draft();
        AudiencePicker picker = draft ? pickers.of(shell, KINDS, invited) : null;
        return new NetworkMeetingForm(id, version, input, meetings.titles(id), picker, theirs, problems);
    }
}
