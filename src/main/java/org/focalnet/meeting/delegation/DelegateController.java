package org.focalnet.meeting.delegation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whom a member sends to a meeting. */
@Controller
class DelegateController {

    private final NetworkMeetingStore meetings;
    private final DelegateStore delegates;
    private final MeetingHeads heads;
    private final Audiences audiences;

    DelegateController(NetworkMeetingStore meetings, DelegateStore delegates, MeetingHeads heads, Audiences audiences) {
        this.meetings = meetings;
        this.delegates = delegates;
        this.heads = heads;
        this.audiences = audiences;
    }

    @GetMapping("/network-meetings/{id}/delegation")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        return new DelegationPage(head(meeting, request), delegates.ours(id), meetings.seatsLeft(meeting));
    }

    @GetMapping("/network-meetings/{id}/delegates/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        boolean first = delegates.ours(id).stream().noneMatch(one -> one.state().open());
        return form(meeting, request, Ids.next(), 0, DelegateInput.blank(meeting, first), null, new Problems());
    }

    @GetMapping("/network-meetings/{id}/delegates/{delegate}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, @PathVariable UUID delegate, HttpServletRequest request) {
        Delegate before = ours(id, delegate);
        return form(
                meetings.find(id),
                request,
                delegate,
                before.version(),
                DelegateInput.of(before.facts()),
                null,
                new Problems());
    }

    /** Registers somebody where the version is 0, and changes what was said of them where it is another. */
    @PostMapping("/network-meetings/{id}/delegates/{delegate}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object write(@PathVariable UUID id, @PathVariable UUID delegate, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        var typed = new Typed(request);
        DelegateInput input = DelegateInput.typed(typed);
        int version = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        NewDelegate said = DelegateInput.read(typed, meeting);
        if (said != null) {
            try {
                String done = "changed";
                if (version == 0) {
                    done = delegates.register(meeting, delegate, said).name().toLowerCase(java.util.Locale.ROOT);
                } else {
                    delegates.change(meeting, delegate, version, said);
                }
                return SeeOther.to(meeting.path() + "/delegation").say("delegation.said." + done);
            } catch (Conflict overtaken) {
                Delegate theirs = ours(id, delegate);
                return form(meeting, request, delegate, theirs.version(), input, theirs, typed.problems())
                        .with(409);
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return form(meeting, request, delegate, version, input, null, typed.problems())
                .with(422);
    }

    @PostMapping("/network-meetings/{id}/delegates/{delegate}/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther withdraw(@PathVariable UUID id, @PathVariable UUID delegate) {
        delegates.withdraw(meetings.find(id), ours(id, delegate).id());
        return SeeOther.to("/network-meetings/" + id + "/delegation").say("delegation.said.withdrawn");
    }

    private Delegate ours(UUID meeting, UUID id) {
        Delegate delegate = delegates.find(meeting, id);
        if (!delegate.member().equals(Viewers.require().member())) {
            throw new NotFound();
        }
        return delegate;
    }

    private MeetingHead head(NetworkMeeting meeting, HttpServletRequest request) {
        MemberId organiser = meeting.owner();
        AudienceId readers = audiences.resolve(
                organiser.equals(Viewers.require().member())
                        ? AudienceChoice.OWN
                        : AudienceChoice.named(Set.of(organiser)));
        return heads.of(meeting, "delegation", readers, Tlp.AMBER, request);
    }

    private DelegateForm form(
            NetworkMeeting meeting,
            HttpServletRequest request,
            UUID id,
            int version,
            DelegateInput input,
            @Nullable Delegate theirs,
            Problems problems) {
        return new DelegateForm(head(meeting, request), id, version, input, theirs, problems);
    }
}
