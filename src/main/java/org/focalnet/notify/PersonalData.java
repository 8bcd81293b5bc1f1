package org.focalnet.notify;

import java.time.Instant;
import java.util.List;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;

/** What a module holds on a person, for that person and for the secretariat's data protection desk. */
public interface PersonalData {

    /** Of one module at a time. */
    int MOST = 200;

    /**
     * What is held on whoever has this address, as far as the viewer reads it.
     *
     * @param self whether the viewer is that person
     */
    List<Held> on(String mail, boolean self, Shell shell);

    /**
     * One thing that is held.
     *
     * @param kind text key of what sort of thing it is, in plain words
     * @param words what it says
     * @param path where it is corrected; empty for nowhere
     */
    record Held(String kind, String words, @Nullable Instant at, String path) {}
}
