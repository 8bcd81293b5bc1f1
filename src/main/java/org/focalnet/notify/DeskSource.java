package org.focalnet.notify;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;

/** What waits for the secretariat in one module; its desk gathers it. At most one SQL statement each. */
public interface DeskSource {

    /** Of one source at a time: what is more waits behind. */
    int MOST = 200;

    /** What waits now, as an officer reads it. Runs in the desk's transaction. */
    List<Task> tasks(Shell shell);

    /** What sort of work it is. */
    enum Kind {
        /** A nomination to verify, or a person to put into office. */
        NOMINATION,
        /** The yearly question went unanswered so far. */
        CONFIRMATION,
        /** An office that nobody holds, or of which the holder leaves. */
        SUCCESSION,
        /** A mail that came back. */
        BOUNCE,
        /** A need that found nobody. */
        NEED,
        /** A question to be passed on without a name. */
        QUESTION,
        /** An entry of the library to read or to decide on. */
        REVIEW,
        /** A translation that others propose or ask for. */
        TRANSLATION,
        /** Somebody who asks to belong to a group. */
        APPLICATION,
        /** Something of a meeting that the secretariat organises. */
        MEETING,
        /** A person asked what is held of them. */
        PERSON
    }

    /**
     * One thing that waits.
     *
     * @param what text key of the sentence that says what is to be done; with the object it names the task
     * @param title what it is about
     * @param detail small print in the reader's language, such as whose it is; may be empty
     * @param path the door where it is done
     * @param due by when; null where nothing says so
     */
    record Task(
            Kind kind,
            String what,
            UUID object,
            String title,
            String detail,
            String path,
            Instant since,
            @Nullable Instant due) {

        /** What names it for good. */
        public String key() {
            return what + ":" + object;
        }
    }
}
