package org.focalnet.notify;

import java.util.List;

/** Who leads the viewer's own office; the sign-in module knows them. */
public interface Addressees {

    /** Focal point and alternates, at the secretariat its officers. */
    List<Addressee> leads();
}
