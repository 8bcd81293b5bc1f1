package org.focalnet.cooperation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;

/** Partnerships of the viewer's member that went on before today, brought in step by step. */
public interface PastPartnerships {

    /** All of the viewer's member. */
    List<Known> known();

    /** Says that two were introduced at another time; the act of whoever needs, before the first step. */
    void introduced(UUID partnership, Instant at);

    /** Says something with a word; nothing where the rules do not allow it. */
    void say(UUID partnership, PartnershipAct act, String code, String words, Instant at);

    /** Adds a milestone that both do. */
    void plan(UUID partnership, String title, LocalDate due, Instant at);

    /** Marks the first milestone that is not done. */
    void done(UUID partnership, Instant at);

    void feedback(UUID partnership, Review review, Instant at);

    /** @param needing whether the viewer's member is the one that needs */
    record Known(UUID id, boolean needing, MemberId other, PartnershipState state) {}

    /** What a side says at the end. */
    record Review(String helpful, String worked, String failed, String again, String tell, String language) {}
}
