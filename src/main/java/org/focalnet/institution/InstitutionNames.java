package org.focalnet.institution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds an institution of the viewer's map by what somebody wrote. */
public interface InstitutionNames {

    /** The one that is called so, whatever the case of its letters. */
    Optional<Known> named(String name);

    /** The one that has a contact with this mail address. */
    Optional<Known> withContact(String mail);

    /**
     * An institution of the map.
     *
     * @param languages codes of those in which it works
     */
    record Known(UUID id, String name, List<String> languages) {}
}
