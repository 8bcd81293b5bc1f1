package org.focalnet.institution;

/** In what form a question is answered. */
public enum AnswerKind {
    /** A line. */
    SHORT(500),
    LONG(8000),
    /** One of the options that the question gives. */
    CHOICE(200),
    /** {@link InquiryQuestion#YES}, {@link InquiryQuestion#NO} or {@link InquiryQuestion#UNKNOWN}. */
    YES_NO(10);

    private final int longest;

    AnswerKind(int longest) {
        this.longest = longest;
    }

    /** How many characters an answer has at most. */
    public int longest() {
        return longest;
    }
}
