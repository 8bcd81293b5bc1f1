package org.focalnet.institution;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** A kind of thing that takes clauses up through {@link Clauses}: a bean of the module that owns it. */
public interface ClauseTaker {

    /** Its kind, such as {@code policy}: {@code institution.taker.policy} is its name in the reader's language. */
    String kind();

    /** Those of these things that the viewer reads, in one statement. */
    Map<UUID, Subject> subjects(Collection<UUID> things);

    /** A thing as its reader sees it, and its page. */
    record Subject(String title, String path) {}
}
