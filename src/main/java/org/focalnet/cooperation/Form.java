package org.focalnet.cooperation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The form that help takes. */
public enum Form {
    EXPERT_TALK,
    DOCUMENT_REVIEW,
    TEMPLATE,
    TRAINING,
    STUDY_VISIT,
    PEER_REVIEW,
    TABLE_TOP,
    MENTORING,
    JOINT_PROJECT,
    FUNDING,
    OTHER;

    /** Forms of which one can often stand in for another. */
    private static final List<Set<Form>> KIN = List.of(
            EnumSet.of(EXPERT_TALK, TRAINING, TABLE_TOP),
            EnumSet.of(STUDY_VISIT, PEER_REVIEW, MENTORING),
            EnumSet.of(DOCUMENT_REVIEW, TEMPLATE),
            EnumSet.of(TRAINING, MENTORING),
            EnumSet.of(JOINT_PROJECT, FUNDING));

    /** Whether an offer of the other form is worth proposing. */
    public boolean fits(Form other) {
        return this == other || KIN.stream().anyMatch(kin -> kin.contains(this) && kin.contains(other));
    }
}
