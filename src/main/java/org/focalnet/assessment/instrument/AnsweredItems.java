package org.focalnet.assessment.instrument;

import java.util.Set;

/** Knows which items the viewer's hub has answered. Whoever keeps answers implements it as a component. */
public interface AnsweredItems {

    /** Codes of the items of an instrument to which the hub has answers, in any round. */
    Set<String> answered(String instrument);
}
