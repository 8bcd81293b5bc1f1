package org.focalnet.institution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down inquiries of the past for whoever brings them in without a form; as the viewer. No mail leaves. */
public interface InquiryHistory {

    /** An inquiry that went out then, to one person at each of its institutions. */
    void sent(Inquiries.Put inquiry, String author, Instant at);

    /**
     * What an institution did with it.
     *
     * @param colleague name and mail of whom it was handed on to; empty for nobody
     * @param answers by the order of the questions; an empty one is none
     * @param outcome what became of it, where the office said thank you; empty where it did not
     */
    void answered(
            UUID inquiry,
            UUID institution,
            List<String> colleague,
            List<String> answers,
            Instant at,
            @Nullable Instant handedIn,
            String outcome);
}
