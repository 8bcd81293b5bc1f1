package org.focalnet.rules.cyclic.first;

import org.focalnet.rules.cyclic.second.Second;

public class First {
    public Second other = new Second();
}
