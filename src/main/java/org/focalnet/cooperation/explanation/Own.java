package org.focalnet.cooperation.explanation;

import java.util.UUID;
import org.focalnet.cooperation.Terms;

/** The own need or offer that is explained. */
public record Own(UUID id, String title, String language, boolean posted, Terms terms) {}
