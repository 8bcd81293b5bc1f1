package org.focalnet.meeting.topic;

import java.util.List;
import java.util.Locale;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.web.View;

/**
 * What was proposed for a meeting: of one's own member, or of all for who organises it.
 *
 * @param open whether the call still runs
 * @param filter the state that is shown; empty for all
 */
public record TopicsPage(MeetingHead head, boolean open, List<Line> all, String filter, String query) implements View {

    public record Line(Topic topic, String member) {}

    public List<Line> lines() {
        String words = query.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(line -> filter.isEmpty() || line.topic().state().name().equals(filter))
                .filter(line -> (line.topic().title() + " " + line.topic().text() + " " + line.member())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .toList();
    }

    public long count(TopicState state) {
        return all.stream().filter(line -> line.topic().state() == state).count();
    }
}
