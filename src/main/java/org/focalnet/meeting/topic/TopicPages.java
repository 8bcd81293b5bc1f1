package org.focalnet.meeting.topic;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Attachment;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.meeting.MeetingTimes;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.session.SessionStore;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of proposals. */
@Component
class TopicPages {

    private final MeetingTopicStore topics;
    private final SessionStore sessions;
    private final Attachments attachments;
    private final MeetingHeads heads;
    private final Audiences audiences;
    private final MemberNames names;
    private final ShellFactory shells;
    private final Clock clock;

    TopicPages(
            MeetingTopicStore topics,
            SessionStore sessions,
            Attachments attachments,
            MeetingHeads heads,
            Audiences audiences,
            MemberNames names,
            ShellFactory shells,
            Clock clock) {
        this.topics = topics;
        this.sessions = sessions;
        this.attachments = attachments;
        this.heads = heads;
        this.audiences = audiences;
        this.names = names;
        this.shells = shells;
        this.clock = clock;
    }

    /** Above pages that a member and the organiser read. */
    MeetingHead head(NetworkMeeting meeting, HttpServletRequest request) {
        var choice = meeting.owner().equals(Viewers.require().member())
                ? AudienceChoice.OWN
                : AudienceChoice.named(java.util.Set.of(meeting.owner()));
        return heads.of(
                meeting,
                "topics",
                audiences.resolve(choice),
                Tlp.AMBER.atLeast(meeting.facts().tlp()),
                request);
    }

    List<TopicsPage.Line> lines(UUID meeting, Shell shell) {
        return topics.all(meeting).stream()
                .map(topic -> new TopicsPage.Line(topic, names.name(topic.member(), shell.locale())))
                .toList();
    }

    TopicPage page(
            NetworkMeeting meeting, UUID id, TopicPage.Answer typed, Problems problems, HttpServletRequest request) {
        Topic topic = topics.find(meeting.id(), id);
        Shell shell = shells.of(request);
        return new TopicPage(
                head(meeting, request),
                topic,
                names.name(topic.member(), shell.locale()),
                files(id),
                changes(meeting, topic),
                meeting.organised() ? offered(meeting, shell) : Map.of(),
                typed,
                problems);
    }

    TopicForm form(
            NetworkMeeting meeting,
            UUID id,
            int version,
            TopicInput input,
            List<Upload> uploads,
            @Nullable Topic theirs,
            Problems problems,
            HttpServletRequest request) {
        return new TopicForm(head(meeting, request), id, version, input, files(id), uploads, theirs, problems);
    }

    boolean changes(NetworkMeeting meeting, Topic topic) {
        return topic.member().equals(Viewers.require().member())
                && Viewers.require().role().writes()
                && topic.withdrawn() == null
                && meeting.asksForTopics(clock.instant());
    }

    Map<String, String> offered(NetworkMeeting meeting, Shell shell) {
        Map<String, String> offered = new LinkedHashMap<>();
        sessions.all(meeting.id())
                .forEach(one -> offered.put(
                        one.id().toString(),
                        one.facts().title() + " · "
                                + MeetingTimes.span(
                                        one.facts().starts(),
                                        one.facts().ends(),
                                        meeting.facts().zone(),
                                        shell.locale())));
        return offered;
    }

    private List<Attachment> files(UUID topic) {
        return attachments.of(List.of(topic)).getOrDefault(topic, List.of());
    }
}
