package org.focalnet.file;

import java.util.UUID;
import org.focalnet.audience.MemberId;

/** What a file says was read: it can be searched now. */
public record FileTextReady(UUID file, MemberId owner) {}
