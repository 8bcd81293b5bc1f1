package org.focalnet.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Names of the people of the viewer's own team, former ones included; the sign-in module knows them. */
public interface PersonNames {

    /** The names of these accounts; one that is unknown is missing from the answer. */
    Map<UUID, String> of(Collection<UUID> accounts);
}
