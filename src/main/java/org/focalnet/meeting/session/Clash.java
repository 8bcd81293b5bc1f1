package org.focalnet.meeting.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two sessions at one time that need the same room or the same person.
 *
 * @param person whom both announce; empty where it is the room
 */
public record Clash(Session one, Session other, String person) {

    /** Those of some sessions, by time; at most fifty. */
    static List<Clash> of(List<Session> sessions) {
        List<Session> ordered = sessions.stream()
                .sorted(Comparator.comparing((Session one) -> one.facts().starts())
                        .thenComparing(Session::id))
                .toList();
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < ordered.size() && clashes.size() < 50; i++) {
            Session one = ordered.get(i);
            for (int j = i + 1; j < ordered.size(); j++) {
                Session other = ordered.get(j);
                if (!one.overlaps(other)) {
                    break; // later ones begin later still
                }
                if (one.facts().hall() != null
                        && one.facts().hall().equals(other.facts().hall())) {
                    clashes.add(new Clash(one, other, ""));
                }
                names(other).stream()
                        .filter(names(one)::contains)
                        .forEach(person -> clashes.add(new Clash(one, other, person)));
            }
        }
        return clashes;
    }

    private static Set<String> names(Session session) {
        return session.facts().people().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
