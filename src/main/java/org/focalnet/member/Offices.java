package org.focalnet.member;

import java.util.List;
import java.util.Optional;
import org.focalnet.audience.MemberId;

/** The office of the viewer's member. */
public interface Offices {

    /** Describes it where nobody has yet. */
    void describe(OfficeDescription description);

    /** When it is reached, on its own clock; empty where nobody has described it. */
    Optional<OfficeHours> hours();

    /** Its mail address that the most may see; empty where it gives none. */
    Optional<String> mail();

    /** What every member of the network may read of the office of a member. */
    Known known(MemberId member);

    /** Members whose offices name themes that the viewer's own office names, as far as the viewer reads them: most first. */
    List<MemberId> sharingThemes();

    /**
     * An office as the whole network knows it.
     *
     * @param ministry where it is; empty where that is not said
     */
    record Known(String ministry, List<Contact> contacts) {}
}
