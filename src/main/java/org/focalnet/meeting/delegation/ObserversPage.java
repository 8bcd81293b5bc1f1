package org.focalnet.meeting.delegation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.meeting.session.Session;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * Observers and experts of a meeting, with the form of one.
 *
 * @param form whose form is open; of a new one where it is none of the list
 * @param sessions those to which observers may be asked
 */
public record ObserversPage(
        MeetingHead head, List<Observer> observers, Observer form, List<Session> sessions, Problems problems)
        implements View {

    public boolean fresh() {
        return observers.stream().noneMatch(one -> one.id().equals(form.id()));
    }

    public Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        sessions.forEach(one -> choices.put(one.id().toString(), one.facts().title()));
        return choices;
    }

    public Set<String> chosen() {
        return form.sessions().stream().map(UUID::toString).collect(Collectors.toSet());
    }

    public long waiting() {
        return observers.stream().filter(one -> one.invited() == null).count();
    }

    public static Map<String, String> parts(Shell shell) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (Observer.Kind part : Observer.Kind.values()) {
            parts.put(part.name(), shell.code("observer.part", part));
        }
        return parts;
    }
}
