package org.focalnet.notify;

import java.util.List;

/**
 * A kind of letter: a way out of the program, registered like a route. Each letter is of one kind; the kinds of a module
 * are the constants of an enum, and {@code letters.txt} lists them all.
 */
public interface LetterKind {

    /** What its text keys begin with. */
    String key();

    Recipient recipient();

    /** What it says beside its fixed words, in the order of the arguments of subject and text. */
    List<Said> says();

    default String subjectKey() {
        return key() + ".subject";
    }

    default String textKey() {
        return key() + ".text";
    }

    /** To whom letters of a kind go. */
    enum Recipient {
        /** Somebody who is asked into a team. */
        INVITED,
        /** The person of an account, at its own address. */
        ACCOUNT,
        /** The person appointed to an office. */
        HOLDER,
        /** Those who lead the team of one member. */
        LEADS
    }

    /**
     * What a letter may say. There is nothing here for what a member wrote: a mail passes through hands that are not the
     * network's, so of whatever has readers it says only that something waits, and where.
     */
    enum Said {
        /** The name of whom it is written to. */
        READER_NAME,
        /** The name of a member, which is public. */
        MEMBER_NAME,
        /** One of the program's own sentences. */
        SENTENCE,
        /** The address of a page that asks who is looking. */
        PAGE,
        /** The address that serves once. */
        ONE_TIME_LINK;

        boolean link() {
            return this == PAGE || this == ONE_TIME_LINK;
        }
    }
}
