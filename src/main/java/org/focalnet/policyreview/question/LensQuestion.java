package org.focalnet.policyreview.question;

/**
 * A question of the lens.
 *
 * @param code what answers refer to; the same through all editions
 * @param active whether it is asked
 */
public record LensQuestion(String code, Part part, String text, boolean active) {

    /** Where it is asked. */
    public enum Part {
        /** With yes or no, at the point of clearance. */
        SCREEN,
        /** In words, by each reviewer. */
        FULL
    }

    public static final int LONGEST = 400;
}
