package org.focalnet.assessment;

import java.util.UUID;

/**
 * Where a point of an after-action note can be taken further: a bean of the module above that makes something of it, such
 * as an action of the plan. The page here shows its words and leads to its form, which says what it is about to make.
 */
public interface FollowUp {

    /** The key of the words of its button. */
    String key();

    /** Its form, which begins with this point. */
    String path(Point point);

    /**
     * What an exercise showed to be done.
     *
     * @param exercise its title
     * @param path its page
     * @param text what is to be done
     */
    record Point(UUID id, String exercise, String path, String text) {}
}
