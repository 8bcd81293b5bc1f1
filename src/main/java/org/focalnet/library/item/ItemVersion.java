package org.focalnet.library.item;

import java.time.Instant;

/** What a text said before it was changed. */
public record ItemVersion(int number, String title, String words, Instant written) {}
