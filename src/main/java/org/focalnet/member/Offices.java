package org.focalnet.member;

import java.util.Optional;

/** The office of the viewer's member. */
public interface Offices {

    /** Describes it where nobody has yet. */
    void describe(OfficeDescription description);

    /** When it is reached, on its own clock; empty where nobody has described it. */
    Optional<OfficeHours> hours();

    /** Its mail address that the most may see; empty where it gives none. */
    Optional<String> mail();
}
