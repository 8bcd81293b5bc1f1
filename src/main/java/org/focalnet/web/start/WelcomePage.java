package org.focalnet.web.start;

import org.focalnet.web.View;

/** What a stranger sees at the root: what this is, and the way in. */
public record WelcomePage() implements View {}
