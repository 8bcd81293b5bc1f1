package org.focalnet.cooperation;

import java.util.UUID;

/** The needs of the viewer's member, for whoever writes them down without a form. */
public interface Needs {

    /**
     * Writes a need down as a draft and takes it to a state.
     *
     * @param id of the form or the source: the same one twice makes one need
     */
    UUID create(UUID id, NewNeed need, NeedState state);
}
