package org.focalnet.cooperation;

/** Brings needs and offers together. Reads structured columns through a database role of its own, never a text. */
public interface Matcher {

    /** Looks at everything posted and proposes what fits. Run twice, it proposes nothing new. */
    Run run();

    /**
     * What a run did.
     *
     * @param needs how many needs were looked at
     * @param offers how many offers
     * @param proposed how many pairs were proposed
     */
    record Run(int needs, int offers, int proposed) {}
}
