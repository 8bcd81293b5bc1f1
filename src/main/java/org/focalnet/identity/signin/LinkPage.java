package org.focalnet.identity.signin;

import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** Where a mailed link leads: the second half of the proof, a code. Looking at it uses nothing up. */
public record LinkPage(String token, Problems problems) implements View {}
