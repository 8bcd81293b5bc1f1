package org.focalnet.institution;

import java.util.List;
import java.util.UUID;

/**
 * A question to an institution.
 *
 * @param guidance what helps to answer it; may be empty
 * @param options what can be chosen, where the kind is {@link AnswerKind#CHOICE}, in words; empty otherwise
 * @param codes what is kept as the answer in the place of each option; empty where the words themselves are
 * @param part the title of the part that it belongs to; parts are answered one after the other; empty for a single page
 * @param follows whether it belongs to the question before it, and is not counted
 */
public record InquiryQuestion(
        UUID id,
        String text,
        String guidance,
        AnswerKind kind,
        List<String> options,
        boolean required,
        List<String> codes,
        String part,
        boolean follows) {

    /** How many questions a part has at most: who gets more hands none in. */
    public static final int MOST = 40;

    /** How many an inquiry has at most. */
    public static final int MOST_IN_ALL = 600;

    public static final String YES = "YES";
    public static final String NO = "NO";
    public static final String UNKNOWN = "UNKNOWN";

    public InquiryQuestion {
        options = List.copyOf(options);
        codes = List.copyOf(codes);
        if (text.isBlank() || (kind == AnswerKind.CHOICE) != (options.size() > 1)) {
            throw new IllegalArgumentException("a question has a text, and options where one is chosen");
        }
        if (!codes.isEmpty() && codes.stream().distinct().count() != options.size()) {
            throw new IllegalArgumentException("each option has a code of its own, or none has");
        }
    }

    /** One whose answers are kept as they are worded, on the one page of its inquiry. */
    public InquiryQuestion(
            UUID id, String text, String guidance, AnswerKind kind, List<String> options, boolean required) {
        this(id, text, guidance, kind, options, required, List.of(), "", false);
    }

    /** The same question for another inquiry. */
    public InquiryQuestion as(UUID other) {
        return new InquiryQuestion(other, text, guidance, kind, options, required, codes, part, follows);
    }

    /** What is kept where an option is chosen, option by option. */
    public List<String> values() {
        return codes.isEmpty() ? options : codes;
    }

    /** The words of an option by what is kept. */
    public String words(String value) {
        int at = codes.indexOf(value);
        return at < 0 ? value : options.get(at);
    }

    /** Whether this can be an answer; an empty one can, for answers are saved as they come. */
    public boolean takes(String answer) {
        return answer.isEmpty()
                || switch (kind) {
                    case SHORT, LONG -> answer.codePointCount(0, answer.length()) <= kind.longest();
                    case CHOICE -> values().contains(answer);
                    case YES_NO -> List.of(YES, NO, UNKNOWN).contains(answer);
                };
    }
}
