package org.focalnet.web.picker;

import org.focalnet.web.AudienceReaders;
import org.focalnet.web.View;

/** The exact readers of what is chosen so far. */
public record ReadersFragment(AudienceReaders readers) implements View {}
