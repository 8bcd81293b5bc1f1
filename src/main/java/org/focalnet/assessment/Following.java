package org.focalnet.assessment;

import java.util.UUID;

/**
 * Where a gap, a point or a strength can be taken further: a bean of the module above that does something with it, such as
 * one that makes an action of the plan from it. The pages here show its label and lead to its page, which says what it is
 * about to make before it makes it.
 */
public interface Following {

    /** What it makes, such as {@code action}. */
    String code();

    /** The key of the words of its button. */
    String key();

    /**
     * Its page.
     *
     * @param kind of the thing that is taken further, such as {@code exercise}
     * @param title what is to be done, as it stands here
     */
    String path(String kind, UUID id, String title);
}
