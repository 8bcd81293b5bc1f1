package org.focalnet.meeting.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published version of the agenda. @param note what its organiser says of it; may be empty */
public record AgendaVersion(int number, String note, Instant published) {

    /** What a version holds of a session. @param people a line each */
    public record Entry(UUID session, String title, String hall, Instant starts, Instant ends, String people) {

        static Entry of(Session session) {
            var facts = session.facts();
            return new Entry(
                    session.id(),
                    facts.title(),
                    session.hallName(),
                    facts.starts(),
                    facts.ends(),
                    String.join("\n", facts.people()));
        }
    }

    /** What became of a session between two versions. */
    public enum Kind {
        ADDED,
        REMOVED,
        TITLE,
        TIME,
        HALL,
        PEOPLE
    }

    /** A change. @param before null where it was added, @param after null where it was taken away */
    public record Change(
            Kind kind, @Nullable Entry before, @Nullable Entry after) {

        /** The session as it is called now, or was. */
        public Entry shown() {
            return after != null ? after : Objects.requireNonNull(before);
        }
    }

    /** What changed between two states of an agenda: a line a session and kind, in the order of time. */
    static List<Change> changes(List<Entry> before, List<Entry> after) {
        Map<UUID, Entry> earlier = byId(before);
        Map<UUID, Entry> later = byId(after);
        List<Change> changes = new ArrayList<>();
        for (Entry now : after) {
            Entry was = earlier.get(now.session());
            if (was == null) {
                changes.add(new Change(Kind.ADDED, null, now));
                continue;
            }
            if (!was.title().equals(now.title())) {
                changes.add(new Change(Kind.TITLE, was, now));
            }
            if (!was.starts().equals(now.starts()) || !was.ends().equals(now.ends())) {
                changes.add(new Change(Kind.TIME, was, now));
            }
            if (!was.hall().equals(now.hall())) {
                changes.add(new Change(Kind.HALL, was, now));
            }
            if (!was.people().equals(now.people())) {
                changes.add(new Change(Kind.PEOPLE, was, now));
            }
        }
        before.stream()
                .filter(was -> !later.containsKey(was.session()))
                .forEach(was -> changes.add(new Change(Kind.REMOVED, was, null)));
        changes.sort(Comparator.comparing(change -> change.shown().starts()));
        return changes;
    }

    private static Map<UUID, Entry> byId(List<Entry> entries) {
        Map<UUID, Entry> found = new HashMap<>();
        entries.forEach(entry -> found.put(entry.session(), entry));
        return found;
    }
}
