package org.focalnet.meeting.topic;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is proposed for a meeting: the list, one, and writing it. */
@Controller
class TopicController {

    private final NetworkMeetingStore meetings;
    private final MeetingTopicStore topics;
    private final TopicPages pages;
    private final Attachments attachments;
    private final ShellFactory shells;
    private final Clock clock;

    TopicController(
            NetworkMeetingStore meetings,
            MeetingTopicStore topics,
            TopicPages pages,
            Attachments attachments,
            ShellFactory shells,
            Clock clock) {
        this.meetings = meetings;
        this.topics = topics;
        this.pages = pages;
        this.attachments = attachments;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/network-meetings/{id}/topics")
    @Door(Door.Kind.PAGE)
    View list(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        var typed = new Typed(request);
        String filter = Arrays.stream(TopicState.values())
                .map(Enum::name)
                .filter(state -> state.equals(typed.raw("state")))
                .findFirst()
                .orElse("");
        return new TopicsPage(
                pages.head(meeting, request),
                meeting.asksForTopics(clock.instant()),
                pages.lines(id, shells.of(request)),
                filter,
                typed.line("q", 0, 100));
    }

    @GetMapping("/network-meetings/{id}/topics/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    Object blank(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        if (!meeting.asksForTopics(clock.instant())) {
            return SeeOther.to(meeting.path() + "/topics").say("topic.closed");
        }
        return pages.form(meeting, Ids.next(), 0, TopicInput.BLANK, List.of(), null, new Problems(), request);
    }

    @GetMapping("/network-meetings/{id}/topics/{topic}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, @PathVariable UUID topic, HttpServletRequest request) {
        return pages.page(meetings.find(id), topic, new TopicPage.Answer("", ""), new Problems(), request);
    }

    @GetMapping("/network-meetings/{id}/topics/{topic}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    Object edit(@PathVariable UUID id, @PathVariable UUID topic, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        Topic before = topics.ours(id, topic);
        if (!pages.changes(meeting, before)) {
            return SeeOther.to(before.path()).say("topic.closed");
        }
        return pages.form(
                meeting, topic, before.version(), TopicInput.of(before), List.of(), null, new Problems(), request);
    }

    /** Proposes where the version is 0, and changes what was proposed where it is another. */
    @PostMapping("/network-meetings/{id}/topics/{topic}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object write(@PathVariable UUID id, @PathVariable UUID topic, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        var typed = new Typed(request);
        int version = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        TopicInput said = TopicInput.read(typed);
        List<Upload> uploads = attachments.received(request, typed.problems());
        if (!typed.problems().any()) {
            List<UUID> files = uploads.stream().map(Upload::id).toList();
            try {
                if (version == 0) {
                    topics.propose(meeting, topic, said, files);
                } else {
                    topics.change(meeting, topic, version, said, files);
                }
                return SeeOther.to(meeting.path() + "/topics").say("topic.said.kept");
            } catch (Conflict overtaken) {
                Topic theirs = topics.ours(id, topic);
                return pages.form(meeting, topic, theirs.version(), said, uploads, theirs, typed.problems(), request)
                        .with(409);
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.form(meeting, topic, version, TopicInput.typed(typed), uploads, null, typed.problems(), request)
                .with(422);
    }

    @PostMapping("/network-meetings/{id}/topics/{topic}/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther withdraw(@PathVariable UUID id, @PathVariable UUID topic) {
        NetworkMeeting meeting = meetings.find(id);
        topics.withdraw(meeting, topic);
        return SeeOther.to(meeting.path() + "/topics").say("topic.said.withdrawn");
    }
}
