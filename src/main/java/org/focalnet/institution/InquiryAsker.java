package org.focalnet.institution;

import java.util.Map;
import java.util.UUID;

/** A module that asks institutions, and tells the leads itself when all was handed in: they are told once. */
public interface InquiryAsker {

    /** Its code, as {@link Inquiries.Put#asker} has it. */
    String code();

    /**
     * What cannot stay empty because of what is answered beside it, so that nothing is handed in without it.
     *
     * @param answers the texts that stand, by question; an empty one where nothing is answered
     * @return the key of the message by question
     */
    default Map<UUID, String> wanting(UUID inquiry, Map<UUID, String> answers) {
        return Map.of();
    }
}
