package org.focalnet.institution;

import java.util.UUID;
import org.focalnet.audience.MemberId;

/** An institution got another name, or left the map or came back to it. Published in the transaction that does it. */
public record InstitutionChanged(UUID id, MemberId owner) {}
