package org.focalnet.institution;

import java.util.List;
import java.util.UUID;

/**
 * A question to an institution.
 *
 * @param guidance what helps to answer it; may be empty
 * @param options what can be chosen, where the kind is {@link AnswerKind#CHOICE}; empty otherwise
 */
public record InquiryQuestion(
        UUID id, String text, String guidance, AnswerKind kind, List<String> options, boolean required) {

    /** How many questions an inquiry has at most: who gets more hands none in. */
    public static final int MOST = 40;

    public static final String YES = "YES";
    public static final String NO = "NO";
    public static final String UNKNOWN = "UNKNOWN";

    public InquiryQuestion {
        options = List.copyOf(options);
        if (text.isBlank() || (kind == AnswerKind.CHOICE) != (options.size() > 1)) {
            throw new IllegalArgumentException("a question has a text, and options where one is chosen");
        }
    }

    /** Whether this can be an answer; an empty one can, for answers are saved as they come. */
    public boolean takes(String answer) {
        return answer.isEmpty()
                || switch (kind) {
                    case SHORT, LONG -> answer.codePointCount(0, answer.length()) <= kind.longest();
                    case CHOICE -> options.contains(answer);
                    case YES_NO -> List.of(YES, NO, UNKNOWN).contains(answer);
                };
    }
}
