package org.focalnet.institution.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.institution.InquiryQuestion;
import org.focalnet.web.Naming;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * What whoever follows a link sees: who asks, their own questions and their own answers, and nothing else.
 *
 * @param seen null where the link leads nowhere, for whatever reason
 * @param paper whether the answers are shown to be printed
 * @param resting what was sent by the link of a frozen hub, and is not saved; null where the link does not rest
 */
public record AnsweringPage(
        String token,
        @Nullable Seen seen,
        boolean paper,
        @Nullable List<String> resting) implements View {

    static AnsweringPage gone() {
        return new AnsweringPage("", null, false, null);
    }

    /** Says neither why, nor anything of what the link leads to. */
    static AnsweringPage resting(List<String> typed) {
        return new AnsweringPage("", null, false, List.copyOf(typed));
    }

    /**
     * A sheet as the person before it sees it.
     *
     * @param office the name of the member that asks
     * @param me who they are in the chain of those who were asked
     * @param answers what stands; empty for whoever has handed it on
     * @param typed what is shown in the place of it, after something that does not fit
     * @param page names this opened page, for as long as somebody types on it
     * @param part which of the parts is before them, from 1
     * @param nameless whether answers are to name nobody, so that a hint says where one seems to
     */
    public record Seen(
            String office,
            Inquiry inquiry,
            Sheet sheet,
            Sheet.Holder me,
            Map<UUID, GivenAnswer> answers,
            Map<String, String> typed,
            UUID page,
            int part,
            boolean nameless,
            Instant now,
            Problems problems) {

        public boolean passed() {
            return me.passed() != null;
        }

        /** Who was named in their place. */
        public String colleague() {
            int next = sheet.holders().indexOf(me) + 1;
            return next < sheet.holders().size() ? sheet.holders().get(next).person() : "";
        }

        public boolean open() {
            return !passed() && sheet.open(now);
        }

        public boolean late() {
            return sheet.late(now);
        }

        /** What became of it, as the last part of a text key. */
        public String ended() {
            Sheet.State state = sheet.state(now);
            return state.name().toLowerCase(java.util.Locale.ROOT);
        }

        /** Whether their answers are shown although they can no longer be changed. */
        public boolean kept() {
            return !passed()
                    && sheet.times().handedIn() != null
                    && sheet.times().withdrawn() == null;
        }

        public boolean canBePassedOn() {
            return sheet.canBePassedOn() && sheet.times().handedIn() == null;
        }

        public GivenAnswer given(InquiryQuestion question) {
            return answers.getOrDefault(question.id(), GivenAnswer.none(question.id()));
        }

        /** What its saved answer seems to say of a person. */
        public List<Naming.Hint> hints(InquiryQuestion question) {
            return nameless ? Naming.in(given(question).text()) : List.of();
        }

        /** What its field shows. */
        public String shown(InquiryQuestion question) {
            return typed.getOrDefault("answer_" + question.id(), given(question).text());
        }

        /** Whether something was typed that nobody takes any more. */
        public boolean unsaved() {
            return !open() && typed.keySet().stream().anyMatch(field -> field.startsWith("answer_"));
        }

        public String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        public long answered() {
            return answered(inquiry.counted());
        }

        /** The parts in which it is answered; one where its questions name none. */
        public List<Inquiry.Part> parts() {
            return Inquiry.Part.of(inquiry.questions());
        }

        /** The questions before them. */
        public List<InquiryQuestion> questions() {
            return current().questions();
        }

        public Inquiry.Part current() {
            return parts().get(part - 1);
        }

        public boolean last() {
            return part == parts().size();
        }

        public long answered(List<InquiryQuestion> questions) {
            return questions.stream()
                    .filter(one -> !one.follows() && !given(one).text().isEmpty())
                    .count();
        }
    }
}
