package org.focalnet.member;

import java.util.UUID;

/** Makes one of two appointments that were written down for one person. */
public interface ContactMerge {

    /** What the one that stays says from now on. */
    record Chosen(String name, String title, String mail) {}

    /**
     * Ends the one that goes; where both are of one office and post, what hangs on it hangs on the other. The secretariat's act.
     *
     * @throws org.focalnet.audience.Refused where the one that goes is in office, or the other may not say what was chosen
     */
    void merge(UUID kept, UUID gone, Chosen chosen);
}
