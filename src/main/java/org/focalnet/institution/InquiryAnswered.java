package org.focalnet.institution;

import java.util.UUID;
import org.focalnet.audience.MemberId;

/**
 * An answer to an inquiry changed, or all were handed in.
 *
 * @param asker code of the module that asked
 */
public record InquiryAnswered(MemberId member, String asker, UUID inquiry, UUID sheet, boolean handedIn) {}
