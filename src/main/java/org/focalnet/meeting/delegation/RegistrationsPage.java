package org.focalnet.meeting.delegation;

import java.util.List;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.web.View;

/**
 * Who registered, for whoever organises the meeting.
 *
 * @param filter the state that is shown; empty for all
 * @param lines with the name of the member
 */
public record RegistrationsPage(MeetingHead head, List<Line> all, String filter, String query) implements View {

    public record Line(Delegate delegate, String member) {}

    public List<Line> lines() {
        return all.stream()
                .filter(line -> filter.isEmpty()
                        ? line.delegate().state() != DelegateState.WITHDRAWN
                        : line.delegate().state().name().equals(filter))
                .filter(line -> query.isEmpty()
                        || (line.delegate().facts().name() + " " + line.member())
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains(query.toLowerCase(java.util.Locale.ROOT)))
                .toList();
    }

    public long count(DelegateState state) {
        return all.stream().filter(line -> line.delegate().state() == state).count();
    }

    /** Places taken in the rooms. */
    public long present() {
        return all.stream()
                .filter(line -> line.delegate().state() == DelegateState.CONFIRMED
                        && !line.delegate().facts().online())
                .count();
    }
}
