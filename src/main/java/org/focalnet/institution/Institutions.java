package org.focalnet.institution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The institutions of the viewer's hub, for modules that let a person pick one. */
public interface Institutions {

    /** Those of the map, sorted by name. */
    List<Named> list();

    /** The name of one, also where it is retired; empty where it is not the viewer's. */
    Optional<String> name(UUID id);

    /** An institution and its name. */
    record Named(UUID id, String name) {}
}
