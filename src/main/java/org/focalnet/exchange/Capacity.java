package org.focalnet.exchange;

/** As what a person writes: a government's word and a colleague's thought are not the same. */
public enum Capacity {
    FOR_THE_MEMBER,
    PERSONAL,
    AS_CHAIR,
    FOR_THE_GROUP
}
