package org.focalnet.assessment;

import java.util.List;
import java.util.UUID;

/**
 * What can follow from a finding: a bean of the module that does it, shown as a button on the item. The button carries the
 * id of the item and nothing of its words; the form that it opens reads them through {@link Findings}.
 */
public interface Following {

    /** In which order buttons stand; lower first. */
    int order();

    /** Key of the words of the button. */
    String key();

    /** Whether it can follow from a finding of this kind. */
    boolean after(Finding.Kind kind);

    /** The form that begins with this item. */
    String path(UUID item);

    /** What was begun from this item already, as the viewer may read it. */
    List<Begun> begun(UUID item);

    /**
     * Something that was begun.
     *
     * @param title in the words of its owner
     * @param state where it stands, in the reader's words or as a key of {@code messages}; may be empty
     */
    record Begun(String title, String path, String state) {}
}
