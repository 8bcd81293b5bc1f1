package org.focalnet.institution;

import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;

/**
 * Answers to an inquiry changed, or all were handed in.
 *
 * @param asker code of the module that asked
 * @param questions those that were answered anew; empty where all were handed in
 */
public record InquiryAnswered(
        MemberId member, String asker, UUID inquiry, UUID sheet, Set<UUID> questions, boolean handedIn) {

    public InquiryAnswered {
        questions = Set.copyOf(questions);
    }
}
