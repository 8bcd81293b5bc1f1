package org.focalnet.export.bundle;

import java.util.UUID;

/** A lead took the export of its member along; told within the same transaction. */
public record BundleFetched(UUID bundle, String hash) {}
