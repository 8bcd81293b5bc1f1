package org.focalnet.meeting.topic;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Tlp;
import org.focalnet.document.TableFile;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the organiser answers to proposals, and all of them as a table. */
@Controller
class TopicAnswerController {

    private final NetworkMeetingStore meetings;
    private final MeetingTopicStore topics;
    private final TopicPages pages;
    private final ShellFactory shells;

    TopicAnswerController(
            NetworkMeetingStore meetings, MeetingTopicStore topics, TopicPages pages, ShellFactory shells) {
        this.meetings = meetings;
        this.topics = topics;
        this.pages = pages;
        this.shells = shells;
    }

    @PostMapping("/network-meetings/{id}/topics/{topic}/answers")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object answer(@PathVariable UUID id, @PathVariable UUID topic, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        topics.find(id, topic);
        var typed = new Typed(request);
        String verdict = typed.raw("verdict");
        if (!verdict.equals("ACCEPTED") && !verdict.equals("DECLINED")) {
            typed.problems().add("verdict", "web.problem.choose");
        }
        UUID session = verdict.equals("ACCEPTED") ? typed.id("session") : null;
        if (session != null && !pages.offered(meeting, shells.of(request)).containsKey(session.toString())) {
            typed.problems().add("session", "web.problem.choose");
        }
        String note = typed.text("note", 0, 2000);
        int version = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        var again = new TopicPage.Answer(typed.raw("session"), typed.raw("note"));
        if (typed.problems().any()) {
            return pages.page(meeting, topic, again, typed.problems(), request).with(422);
        }
        try {
            topics.answer(meeting, topic, version, verdict.equals("ACCEPTED"), session, note);
        } catch (Conflict overtaken) {
            typed.problems().add("", overtaken.key());
            return pages.page(meeting, topic, again, typed.problems(), request).with(409);
        }
        return SeeOther.to(meeting.path() + "/topics").say("topic.said.answered");
    }

    @GetMapping("/network-meetings/{id}/topics.csv")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.WRITER)
    ResponseEntity<byte[]> csv(@PathVariable UUID id, HttpServletRequest request) {
        return table(id, request).csv();
    }

    @GetMapping("/network-meetings/{id}/topics.xlsx")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.WRITER)
    ResponseEntity<byte[]> xlsx(@PathVariable UUID id, HttpServletRequest request) {
        return table(id, request).xlsx();
    }

    private TableFile table(UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        Shell shell = shells.of(request);
        Tlp mark = Tlp.AMBER.atLeast(meeting.facts().tlp());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(mark.label(), meeting.facts().title()));
        rows.add(Stream.of("member", "kind", "title", "text", "state", "session", "note")
                .map(column -> shell.t("topic.column." + column))
                .toList());
        for (TopicsPage.Line line : pages.lines(id, shell)) {
            Topic topic = line.topic();
            TopicAnswer last =
                    topic.answers().isEmpty() ? null : topic.answers().getFirst();
            rows.add(List.of(
                    line.member(),
                    shell.code("topic.kind", topic.kind()),
                    topic.title(),
                    topic.text(),
                    shell.code("topic.state", topic.state()),
                    last == null ? "" : last.sessionTitle(),
                    last == null ? "" : last.note()));
        }
        return new TableFile("topics", mark, rows);
    }
}
