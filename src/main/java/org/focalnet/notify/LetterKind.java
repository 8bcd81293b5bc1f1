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
        LEADS,
        /** Somebody outside the program whom a member asks to something of its own. */
        GUEST
    }

    /**
     * What a letter may say. A mail passes through hands that are not the network's, so of whatever has readers it says
     * only that something waits, and where; but what a member wrote and marked GREEN or CLEAR may be mailed.
     */
    enum Said {
        /** The name of whom it is written to. */
        READER_NAME,
        /** The name of a member, which is public. */
        MEMBER_NAME,
        /** One of the program's own sentences. */
        SENTENCE,
        /** What its {@link #ONE_TIME_LINK} answers: words of the program too. */
        ANSWER,
        /** What the secretariat itself writes to many and marks GREEN or CLEAR, in one line. */
        OFFICE_TITLE,
        /** The same in several. */
        OFFICE_TEXT,
        /** The address of a page that asks who is looking. */
        PAGE,
        /** The title of a thing marked GREEN or CLEAR, which its reader may read when the mail leaves. */
        OPEN_TITLE,
        /** The text of such a thing. */
        OPEN_TEXT,
        /** What a member chose to send to the people it invites: title, time and place, and nothing else. */
        CHOSEN,
        /** Who writes, in one line: the person, their office, its ministry and its address, as the office tells others. */
        SENDER,
        /** The name of a colleague of the reader's, who hands something on to them. */
        COLLEAGUE,
        /** The title of something that everybody may read. */
        PUBLIC_TITLE,
        /** The text of it. */
        PUBLIC_TEXT,
        /** Lines of {@link #SENTENCE}, each with the {@link #OPEN_TITLE} that it has, if any. */
        LINES,
        /** The address that serves once. */
        ONE_TIME_LINK,
        /** The address that stops mails of this kind. */
        STOP_LINK;

        boolean link() {
            return this == PAGE || this == ONE_TIME_LINK || this == STOP_LINK;
        }

        /** Whether it may be of several lines. */
        public boolean block() {
            return this == OPEN_TEXT || this == PUBLIC_TEXT || this == OFFICE_TEXT || this == LINES;
        }
    }
}
