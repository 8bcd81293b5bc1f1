package org.focalnet.institution.institution;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focalnet.institution.InstitutionKind;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an institution.
 *
 * @param parent the one of which it is a part; null for none
 * @param relevance what it does for each pillar and theme, in words, by the code of the pillar or theme
 * @param languages codes of those in which it works
 * @param approach how it prefers to be approached
 */
public record Profile(
        InstitutionKind kind,
        String name,
        @Nullable UUID parent,
        String mandate,
        Map<String, String> relevance,
        List<Contact> contacts,
        String liaison,
        List<String> languages,
        String approach) {

    /** How many contacts, and how many themes, one institution has at most. */
    public static final int MOST = 12;

    public Profile {
        relevance = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(relevance));
        contacts = List.copyOf(contacts);
        languages = List.copyOf(languages);
    }

    /** One of which no more than the name is known. */
    public static Profile named(InstitutionKind kind, String name, @Nullable UUID parent, String mandate) {
        return new Profile(kind, name, parent, mandate, Map.of(), List.of(), "", List.of(), "");
    }

    /** The same with other contacts. */
    Profile with(List<Contact> others) {
        return new Profile(kind, name, parent, mandate, relevance, others, liaison, languages, approach);
    }

    /** A person to turn to. */
    public record Contact(String name, String function, String mail, String phone) {

        public boolean blank() {
            return (name + function + mail + phone).isEmpty();
        }

        /** What is known of this person, in one line. */
        public String line() {
            return Stream.of(name, function, mail, phone)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    /** What it does for a pillar or theme; empty where nothing is said. */
    public String words(Enum<?> subject) {
        return relevance.getOrDefault(subject.name(), "");
    }
}
