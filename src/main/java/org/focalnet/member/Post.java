package org.focalnet.member;

/** What a person is appointed to in an office. */
public enum Post {
    FOCAL_POINT,
    ALTERNATE,
    /** At the permanent mission to the United Nations in New York. */
    LIAISON_NEW_YORK,
    /** At the permanent mission to the United Nations in Geneva. */
    LIAISON_GENEVA;

    /** Whether who holds it leads the team of the office, and reads everything that it keeps. */
    public boolean leads() {
        return this == FOCAL_POINT || this == ALTERNATE;
    }

    /** Whether only one person at a time holds it. */
    public boolean single() {
        return this != ALTERNATE;
    }
}
