package org.focalnet.institution.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.institution.Inquiries;
import org.focalnet.institution.InquiryQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A few questions to one or several institutions.
 *
 * @param asker the module that asks
 * @param template whether it goes to nobody, and others begin with it
 * @param sent when it first went out; null before, while its questions can be changed
 */
public record Inquiry(
        UUID id,
        String asker,
        Facts facts,
        boolean template,
        String author,
        @Nullable Instant sent,
        int version,
        List<InquiryQuestion> questions) {

    /** How far ahead the last day may lie. */
    static final int LONGEST_DAYS = 366;

    /**
     * What a person says of it.
     *
     * @param note to those who answer, on their page
     * @param contact the office's mail address
     * @param language code of that of the mails, where a contact has none of its own
     * @param due the last day
     */
    public record Facts(String title, String note, String contact, String language, LocalDate due, ZoneId zone) {}

    public Inquiry {
        questions = List.copyOf(questions);
    }

    public String path() {
        return "/institutions/inquiries/" + id;
    }

    /** Those that are counted: what belongs to another question is answered with it. */
    public List<InquiryQuestion> counted() {
        return questions.stream().filter(one -> !one.follows()).toList();
    }

    /** Whether its questions can still be changed. */
    public boolean draft() {
        return sent == null && !template;
    }

    /** Whether the hub chooses whom it goes to: not for a template, nor where another module asks. */
    boolean addressable() {
        return !template && byHand();
    }

    public boolean byHand() {
        return asker.equals(Inquiries.HUB);
    }

    /** An inquiry as a name in a list. */
    public record Named(UUID id, String title) {}

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
                    .filter(part ->
                            part.questions().stream().anyMatch(one -> one.id().equals(question)))
                    .map(Part::number)
                    .findFirst()
                    .orElse(1);
        }
    }
}
