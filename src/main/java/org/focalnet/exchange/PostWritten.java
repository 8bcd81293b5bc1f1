package org.focalnet.exchange;

import java.util.UUID;
import org.focalnet.audience.MemberId;

/** Somebody wrote in a thread; published in the transaction that writes. */
public record PostWritten(UUID room, UUID thread, UUID post, MemberId owner) {}
