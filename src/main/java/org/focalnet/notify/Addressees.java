package org.focalnet.notify;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who leads the viewer's own office; the sign-in module knows them. */
public interface Addressees {

    /** Focal point and alternates, at the secretariat its officers. */
    List<Addressee> leads();

    /** A person of the viewer's own office; nobody where the account was closed. */
    Optional<Addressee> person(UUID account);
}
