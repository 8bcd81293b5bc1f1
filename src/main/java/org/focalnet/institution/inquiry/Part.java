package org.focalnet.institution.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.institution.InquiryQuestion;

/**
 * Questions that are answered on one page: nobody scrolls through a hundred on a phone.
 *
 * @param number from 1
 * @param first the number of its first question
 * @param title empty where an inquiry has no parts
 */
public record Part(int number, int first, String title, List<InquiryQuestion> questions) {

    public Part {
        questions = List.copyOf(questions);
    }

    public long counted() {
        return questions.stream().filter(one -> !one.follows()).count();
    }

    /** The parts of these questions, in their order; always at least one. */
    static List<Part> of(List<InquiryQuestion> questions) {
        List<Part> parts = new ArrayList<>();
        int first = 1;
        int from = 0;
        for (int at = 1; at <= questions.size(); at++) {
            String title = questions.get(from).part();
            if (at == questions.size() || !questions.get(at).part().equals(title)) {
                var part = new Part(parts.size() + 1, first, title, questions.subList(from, at));
                parts.add(part);
                first += (int) part.counted();
                from = at;
            }
        }
        return parts.isEmpty() ? List.of(new Part(1, 1, "", List.of())) : parts;
    }

    /** The number of the part of a question; 1 where it has none. */
    static int of(List<Part> parts, UUID question) {
        return parts.stream()
                .filter(part -> part.questions().stream().anyMatch(one -> one.id().equals(question)))
                .map(Part::number)
                .findFirst()
                .orElse(1);
    }
}
