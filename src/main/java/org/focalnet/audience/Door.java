package org.focalnet.audience;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Registers a way out of the program: a handler of a route, a mail, a feed, an export. The door test opens each one as
 * every kind of viewer and looks for what must not come out; a route without this mark fails the build.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Door {

    /** What comes out. */
    Kind value();

    /** Who may come to it at all, beyond which row-level security decides what it shows. */
    Entry entry() default Entry.SIGNED_IN;

    /** Whether the person must have touched their passkey in the last ten minutes: handover, disclosure, export. */
    boolean fresh() default false;

    enum Kind {
        PAGE,
        FRAGMENT,
        EXPORT,
        FEED,
        ACT
    }

    enum Entry {
        /** Everyone, without signing in. */
        ANYONE,
        /** A person who is signing in or enrolling. */
        ENROLLING,
        /** A person of any team. */
        SIGNED_IN,
        /** A person who may write for their member. */
        WRITER,
        /** A person who leads their member's team. */
        LEAD,
        /** The secretariat. */
        OFFICER
    }
}
