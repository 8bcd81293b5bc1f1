package org.focalnet.web.picker;

import org.focalnet.web.AudiencePicker;
import org.focalnet.web.View;

/** The exact readers of what is chosen so far. */
public record ReadersFragment(AudiencePicker.Readers readers) implements View {}
