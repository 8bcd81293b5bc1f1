package org.focalnet.exchange;

/** As what a person writes: a government's word and a colleague's thought are not the same. */
public enum Capacity {
    FOR_THE_MEMBER,
    PERSONAL,
    AS_CHAIR,
    FOR_THE_GROUP;

    /** Whether only the chair of a room writes so. */
    public boolean chairs() {
        return this == AS_CHAIR || this == FOR_THE_GROUP;
    }
}
