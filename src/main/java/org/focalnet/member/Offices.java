package org.focalnet.member;

/** The office of the viewer's member. */
public interface Offices {

    /** Describes it where nobody has yet. */
    void describe(OfficeDescription description);
}
