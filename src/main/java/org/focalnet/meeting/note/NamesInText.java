package org.focalnet.meeting.note;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds names of people and states in notes that should name nobody. It warns: a word may mean something else. */
final class NamesInText {

    /** A name that a word of the language could be as well is not looked for by itself. */
    private static final int LEAST = 3;

    private NamesInText() {}

    /**
     * The names that a text holds, as they are known.
     *
     * @param people with office or organisation after a comma; a person is also found by the last word of the name
     * @param states found as they are written
     */
    static List<String> found(String text, Collection<String> people, Collection<String> states) {
        Set<String> found = new LinkedHashSet<>();
        for (String person : people) {
            String name = person.replaceFirst("[,;(،、，].*", "").strip();
            String last = name.substring(name.lastIndexOf(' ') + 1);
            if (holds(text, name, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)) {
                found.add(name);
            } else if (last.length() >= LEAST && !Character.isLowerCase(last.codePointAt(0)) && holds(text, last, 0)) {
                found.add(last);
            }
        }
        states.stream().filter(state -> holds(text, state, 0)).forEach(found::add);
        return List.copyOf(found);
    }

    /** As a word of its own; scripts that set no spaces between words are searched through. */
    private static boolean holds(String text, String name, int flags) {
        if (name.isBlank()) {
            return false;
        }
        boolean spaced =
                name.codePoints().noneMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
        String word = Pattern.quote(name);
        return Pattern.compile(spaced ? "(?<![\\p{L}\\p{M}\\p{N}])" + word + "(?![\\p{L}\\p{M}\\p{N}])" : word, flags)
                .matcher(text)
                .find();
    }
}
