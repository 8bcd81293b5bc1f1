package org.focalnet.institution;

import java.util.UUID;

/** A module whose answers stand beside what a person is, and no name: it promised so to whoever is asked. */
public interface AskedAs {

    /** The code with which it asks. */
    String asker();

    /** What the person is who was asked, in words. Works as the viewer. */
    String capacity(UUID inquiry);
}
