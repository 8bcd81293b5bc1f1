package org.focalnet.institution.commitment;

import java.util.UUID;

/** Something of another module that takes a clause up. */
public record Uptake(String kind, UUID thing) {}
