package org.focalnet.institution.brief;

import java.util.List;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The texts with which briefs begin, of which a hub may say some differently.
 *
 * @param groups the passages under their headings
 * @param edited the passage whose form was refused; null where none was
 * @param typed what was typed in that form
 */
public record WordingPage(
        String language,
        boolean written,
        List<Group> groups,
        boolean writes,
        @Nullable String edited,
        String typed,
        Problems problems)
        implements View {

    /** Passages under one heading, such as SECURITY, REASON or LEAD. */
    public record Group(String name, List<Passage> passages) {}

    /**
     * A text.
     *
     * @param own whether the hub says it in its own words
     * @param version of the hub's own; 0 where it has none
     */
    public record Passage(String key, String text, boolean own, int version) {

        /** What sort of text it is: the part of a brief, or the reason. */
        public String kind() {
            return key.substring(key.indexOf('.') + 1);
        }
    }

    /** What the field of a passage shows. */
    public String shown(Passage passage) {
        return passage.key().equals(edited) ? typed : passage.text();
    }
}
