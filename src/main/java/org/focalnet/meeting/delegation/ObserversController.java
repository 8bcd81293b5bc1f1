package org.focalnet.meeting.delegation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.meeting.session.Session;
import org.focalnet.meeting.session.SessionStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Observers and experts: who is asked to which sessions, and their invitations. */
@Controller
class ObserversController {

    private final NetworkMeetingStore meetings;
    private final SessionStore sessions;
    private final ObserverStore observers;
    private final ObserverMails mails;
    private final MeetingHeads heads;
    private final Audiences audiences;

    ObserversController(
            NetworkMeetingStore meetings,
            SessionStore sessions,
            ObserverStore observers,
            ObserverMails mails,
            MeetingHeads heads,
            Audiences audiences) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.observers = observers;
        this.mails = mails;
        this.heads = heads;
        this.audiences = audiences;
    }

    @GetMapping("/network-meetings/{id}/observers")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        UUID chosen = new Typed(request).id("observer");
        return page(
                meetings.organised(id),
                request,
                chosen == null ? blank(id) : observers.find(id, chosen),
                new Problems());
    }

    @PostMapping("/network-meetings/{id}/observers/{observer}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object write(@PathVariable UUID id, @PathVariable UUID observer, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        var typed = new Typed(request);
        Observer.Kind part = typed.choice("part", Observer.Kind.class);
        String language = typed.raw("language");
        if (Texts.LANGUAGES.stream().map(Locale::getLanguage).noneMatch(language::equals)) {
            typed.problems().add("language", "web.problem.choose");
        }
        Set<UUID> asked = typed.ids("sessions");
        var said = new Observer(
                observer,
                id,
                typed.line("name", 1, 160),
                typed.line("organisation", 0, 160),
                typed.mail("mail", true),
                language,
                part == null ? Observer.Kind.OBSERVER : part,
                Observer.Answer.NONE,
                List.copyOf(asked),
                "",
                null,
                0);
        if (typed.problems().any()) {
            return page(meeting, request, said, typed.problems()).with(422);
        }
        try {
            observers.write(meeting, said, asked);
            return SeeOther.to(meeting.path() + "/observers").say("observer.said.kept");
        } catch (Refused refused) {
            return page(meeting, request, said, typed.problems().add(refused)).with(422);
        }
    }

    @PostMapping("/network-meetings/{id}/observers/{observer}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id, @PathVariable UUID observer) {
        observers.remove(meetings.organised(id).id(), observer);
        return SeeOther.to("/network-meetings/" + id + "/observers").say("observer.said.removed");
    }

    @PostMapping("/network-meetings/{id}/observers/invitations")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther invite(@PathVariable UUID id) {
        int sent = mails.invite(meetings.organised(id));
        return SeeOther.to("/network-meetings/" + id + "/observers")
                .say("observer.said.invited", Integer.toString(sent));
    }

    private static Observer blank(UUID meeting) {
        return new Observer(
                Ids.next(),
                meeting,
                "",
                "",
                "",
                "en",
                Observer.Kind.OBSERVER,
                Observer.Answer.NONE,
                List.of(),
                "",
                null,
                0);
    }

    private ObserversPage page(NetworkMeeting meeting, HttpServletRequest request, Observer form, Problems problems) {
        List<Session> open = sessions.all(meeting.id()).stream()
                .filter(one -> one.facts().observers())
                .collect(Collectors.toList());
        return new ObserversPage(
                heads.of(meeting, "registrations", audiences.resolve(AudienceChoice.OWN), Tlp.AMBER, request),
                observers.all(meeting.id()),
                form,
                open,
                problems);
    }
}
