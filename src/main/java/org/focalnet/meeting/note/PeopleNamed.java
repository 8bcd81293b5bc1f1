package org.focalnet.meeting.note;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focalnet.meeting.delegation.DelegateStore;
import org.focalnet.meeting.session.Session;
import org.focalnet.member.MemberKind;
import org.focalnet.member.Members;
import org.springframework.stereotype.Component;

/** Says which names of people and member states stand in notes of a session under the Chatham House Rule. */
@Component
public class PeopleNamed {

    private final DelegateStore delegates;
    private final Members members;

    PeopleNamed(DelegateStore delegates, Members members) {
        this.delegates = delegates;
        this.members = members;
    }

    /** The names in a text that is drawn from a meeting's notes; none where no session of it is under the rule. */
    public List<String> in(String text, UUID meeting, List<Session> sessions, Locale language) {
        return sessions.stream().noneMatch(one -> one.facts().chathamHouse())
                ? List.of()
                : NamesInText.found(text, people(meeting, sessions), states(language));
    }

    /** The names in each section that holds some, by its id; none where statements may be attributed. */
    Map<UUID, List<String>> in(Session session, List<Session> sessions, List<Note> notes, Locale language) {
        if (!session.facts().chathamHouse() || notes.isEmpty()) {
            return Map.of();
        }
        Set<String> people = people(session.meeting(), sessions);
        Set<String> states = states(language);
        return notes.stream()
                .collect(Collectors.toMap(
                        Note::id, note -> NamesInText.found(note.heading() + "\n" + note.text(), people, states)));
    }

    private Set<String> people(UUID meeting, List<Session> sessions) {
        Set<String> people = new LinkedHashSet<>();
        sessions.forEach(one -> people.addAll(one.facts().people()));
        delegates.all(meeting).forEach(one -> people.add(one.facts().name()));
        delegates.participants(meeting).forEach(one -> people.add(one.name()));
        return people;
    }

    private Set<String> states(Locale language) {
        return members.all().stream()
                .filter(member -> member.kind() != MemberKind.SECRETARIAT)
                .flatMap(member -> Stream.of(member.name(language), member.name(Locale.ENGLISH)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
