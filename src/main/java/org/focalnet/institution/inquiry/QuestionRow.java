package org.focalnet.institution.inquiry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.institution.AnswerKind;
import org.focalnet.institution.InquiryQuestion;
import org.focalnet.web.Shell;
import org.focalnet.web.Typed;

/**
 * A question as it stands in a form, right or not.
 *
 * @param options one a line
 */
public record QuestionRow(UUID id, String text, String guidance, String kind, String options, boolean required) {

    /** How many a person writes at most. */
    static final int MOST = 20;

    private static final int MOST_OPTIONS = 12;
    private static final int LONGEST_OPTION = 120;

    static QuestionRow blank() {
        return new QuestionRow(Ids.next(), "", "", AnswerKind.LONG.name(), "", false);
    }

    static List<QuestionRow> of(List<InquiryQuestion> questions) {
        return questions.stream()
                .map(one -> new QuestionRow(
                        one.id(),
                        one.text(),
                        one.guidance(),
                        one.kind().name(),
                        String.join("\n", one.options()),
                        one.required()))
                .toList();
    }

    /** The same questions for another inquiry. */
    static List<QuestionRow> copies(List<InquiryQuestion> questions) {
        return of(questions).stream()
                .map(one -> new QuestionRow(
                        Ids.next(), one.text(), one.guidance(), one.kind(), one.options(), one.required()))
                .toList();
    }

    /** The questions that come with the program: what does an institution do for prevention? */
    static List<QuestionRow> usual(Shell shell) {
        List<QuestionRow> rows = new ArrayList<>();
        for (Usual one : Usual.values()) {
            rows.add(new QuestionRow(
                    Ids.next(),
                    shell.code("institution.inquiry.usual.text", one),
                    shell.code("institution.inquiry.usual.guidance", one),
                    one.kind.name(),
                    one.kind == AnswerKind.CHOICE ? shell.code("institution.inquiry.usual.options", one) : "",
                    one == Usual.WORK));
        }
        return rows;
    }

    /** The questions that come with the program, in their order. */
    enum Usual {
        WORK(AnswerKind.LONG),
        MANDATE(AnswerKind.LONG),
        PERSON(AnswerKind.SHORT),
        TRAINING(AnswerKind.YES_NO),
        SIGNS(AnswerKind.LONG),
        WARNING(AnswerKind.LONG),
        HELP(AnswerKind.CHOICE),
        LIAISON(AnswerKind.YES_NO);

        private final AnswerKind kind;

        Usual(AnswerKind kind) {
            this.kind = kind;
        }
    }

    /** The rows that were sent, moved, taken away and added to as the button says. */
    static List<QuestionRow> read(Typed typed, HttpServletRequest request) {
        List<QuestionRow> rows = new ArrayList<>();
        for (int at = 0; at < MOST && request.getParameter("text_" + at) != null; at++) {
            UUID id = typed.id("question_" + at);
            rows.add(new QuestionRow(
                    id == null || rows.stream().anyMatch(row -> row.id().equals(id)) ? Ids.next() : id,
                    typed.raw("text_" + at),
                    typed.raw("guidance_" + at),
                    typed.raw("kind_" + at),
                    typed.raw("options_" + at),
                    typed.ticked("required_" + at)));
        }
        return moved(rows, typed.raw("act"));
    }

    private static List<QuestionRow> moved(List<QuestionRow> rows, String act) {
        int at = act.matches("(up|down|remove)_[0-9]{1,2}") ? Integer.parseInt(act.replaceAll("\\D", "")) : -1;
        if (act.equals("add") && rows.size() < MOST) {
            rows.add(blank());
        } else if (at >= 0 && at < rows.size()) {
            if (act.startsWith("remove")) {
                rows.remove(at);
            } else {
                Collections.swap(rows, at, Math.clamp(act.startsWith("up") ? at - 1L : at + 1L, 0, rows.size() - 1));
            }
        }
        return rows;
    }

    /** Whether a button only changes the form, and saves nothing yet. */
    static boolean shifts(String act) {
        return act.equals("add") || act.matches("(up|down|remove)_[0-9]{1,2}");
    }

    /** The questions, where all are right; a row without a text is none. */
    static List<InquiryQuestion> questions(List<QuestionRow> rows, Typed typed) {
        List<InquiryQuestion> questions = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            if (!Typed.unseen(rows.get(at).text())) {
                question(rows.get(at), at, typed, questions);
            }
        }
        if (questions.isEmpty() && !typed.problems().any()) {
            typed.problems().add(rows.isEmpty() ? "" : "text_0", "institution.inquiry.refused.none");
        }
        return questions;
    }

    private static void question(QuestionRow row, int at, Typed typed, List<InquiryQuestion> questions) {
        String text = typed.text("text_" + at, 1, 500);
        String guidance = typed.text("guidance_" + at, 0, 1000);
        AnswerKind kind = typed.choice("kind_" + at, AnswerKind.class);
        List<String> options = kind == AnswerKind.CHOICE
                ? row.options()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !Typed.unseen(line))
                        .distinct()
                        .toList()
                : List.of();
        boolean fits = options.size() <= MOST_OPTIONS
                && options.stream().allMatch(one -> one.codePointCount(0, one.length()) <= LONGEST_OPTION);
        if (kind == AnswerKind.CHOICE && (options.size() < 2 || !fits)) {
            typed.problems().add("options_" + at, "institution.inquiry.refused.options", MOST_OPTIONS, LONGEST_OPTION);
        } else if (kind != null && !text.isEmpty()) {
            questions.add(new InquiryQuestion(row.id(), text, guidance, kind, options, row.required()));
        }
    }
}
