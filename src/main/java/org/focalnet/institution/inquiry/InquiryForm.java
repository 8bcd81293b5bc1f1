package org.focalnet.institution.inquiry;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focalnet.audience.Ids;
import org.focalnet.institution.AnswerKind;
import org.focalnet.institution.InstitutionWords;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry or a template as it is written.
 *
 * @param version of the one that is changed; 0 for a new one
 * @param typed what the fields show, by their names
 * @param institution the one that it is to go to first; empty for none
 * @param templates what a new one can begin with
 * @param theirs what a colleague saved since the form was opened; null where nobody did
 */
public record InquiryForm(
        UUID id,
        int version,
        boolean template,
        Map<String, String> typed,
        List<QuestionRow> rows,
        String institution,
        List<Inquiry.Named> templates,
        @Nullable Inquiry theirs,
        Problems problems)
        implements View {

    public boolean fresh() {
        return version == 0;
    }

    public String action() {
        return "/institutions/inquiries" + (fresh() ? "" : "/" + id);
    }

    public String shown(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean more() {
        return rows.size() < QuestionRow.MOST;
    }

    /** The kinds of answer, by their code. */
    public static Map<String, String> kinds(Shell shell) {
        return InstitutionWords.of("institution.inquiry.kind", AnswerKind.values(), shell);
    }

    /** A new one, with the questions of an earlier one or a template, or those of the program. */
    static InquiryForm begun(
            Typed typed,
            @Nullable Inquiry model,
            String contact,
            LocalDate due,
            List<Inquiry.Named> templates,
            Shell shell) {
        boolean empty = typed.raw("from").equals("nothing");
        String usual = empty ? "" : shell.t("institution.inquiry.usual.title");
        Map<String, String> shown = Map.of(
                "title", model == null ? usual : model.facts().title(),
                "note", model == null ? "" : model.facts().note(),
                "contact", contact,
                "language", model == null ? shell.language() : model.facts().language(),
                "due", due.toString());
        List<QuestionRow> rows = model != null
                ? QuestionRow.copies(model.questions())
                : empty ? List.of(QuestionRow.blank()) : QuestionRow.usual(shell);
        boolean template = typed.ticked("template");
        String institution = typed.raw("institution");
        return new InquiryForm(Ids.next(), 0, template, shown, rows, institution, templates, null, new Problems());
    }

    static InquiryForm of(Inquiry now) {
        Inquiry.Facts facts = now.facts();
        Map<String, String> shown = Map.of(
                "title", facts.title(),
                "note", facts.note(),
                "contact", facts.contact(),
                "language", facts.language(),
                "due", facts.due().toString());
        List<QuestionRow> rows = QuestionRow.of(now.questions());
        return new InquiryForm(
                now.id(), now.version(), now.template(), shown, rows, "", List.of(), null, new Problems());
    }

    /** With what was typed. */
    static InquiryForm again(
            UUID id, int version, boolean template, Typed typed, List<QuestionRow> rows, @Nullable Inquiry theirs) {
        Map<String, String> shown = Stream.of("title", "note", "contact", "language", "due")
                .collect(Collectors.toMap(field -> field, typed::raw));
        Problems problems = QuestionRow.shifts(typed.raw("act")) ? new Problems() : typed.problems();
        return new InquiryForm(
                id, version, template, shown, rows, typed.raw("institution"), List.of(), theirs, problems);
    }

    /** What was typed; null where there is no day, which the problems then say. */
    static Inquiry.@Nullable Facts read(Typed typed, ZoneId zone, LocalDate today) {
        String title = typed.line("title", 2, 160);
        String note = typed.text("note", 0, 2000);
        LocalDate due = typed.day("due", today, today.plusDays(Inquiry.LONGEST_DAYS));
        String contact = typed.mail("contact", true);
        String language = typed.raw("language");
        if (due == null) {
            typed.problems().add("due", "web.problem.required");
        }
        if (Texts.LANGUAGES.stream().noneMatch(one -> one.getLanguage().equals(language))) {
            typed.problems().add("language", "web.problem.choose");
        }
        return due == null ? null : new Inquiry.Facts(title, note, contact, language, due, zone);
    }
}
