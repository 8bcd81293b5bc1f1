package org.focalnet.assessment.asking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundSection;
import org.focalnet.institution.Inquiries;
import org.focalnet.institution.Institutions;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.Typed;
import org.focalnet.web.View;

/**
 * The form by which an institution is asked its sections of a round.
 *
 * @param institutions those of the map
 * @param chosen codes of the sections that are ticked
 * @param typed what the fields show
 */
public record AskingForm(
        UUID id,
        Round round,
        List<Institutions.Named> institutions,
        List<RoundSection> sections,
        Set<String> chosen,
        Map<String, String> typed,
        Problems problems)
        implements View {

    static final List<String> FIELDS =
            List.of("institution", "person", "mail", "capacity", "language", "due", "note", "contact");

    static Map<String, String> typed(Typed typed) {
        Map<String, String> shown = new LinkedHashMap<>();
        FIELDS.forEach(field -> shown.put(field, typed.raw(field)));
        return shown;
    }

    /** What the map knows of whoever is asked first. */
    static void fill(Map<String, String> shown, Inquiries.Contact contact) {
        shown.put("person", contact.person());
        shown.put("mail", contact.mail());
        shown.put("capacity", contact.capacity());
        shown.put("language", contact.language());
    }

    public String shown(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The sections that the round takes up, each with how many items it has. */
    public Map<String, String> offered(Shell shell) {
        Map<String, String> words = new LinkedHashMap<>();
        sections.stream()
                .filter(RoundSection::chosen)
                .forEach(one -> words.put(
                        one.code(),
                        shell.t("assessment.form.section", one.title().in(shell.locale()), one.items())));
        return words;
    }

    public Map<String, String> map() {
        Map<String, String> names = new LinkedHashMap<>();
        institutions.forEach(one -> names.put(one.id().toString(), one.name()));
        return names;
    }

    /** The languages of the round in which the program writes. */
    public Map<String, String> languages(Shell shell) {
        Map<String, String> words = new LinkedHashMap<>();
        shell.languages().stream()
                .map(java.util.Locale::getLanguage)
                .filter(code -> round.languages().isEmpty() || round.languages().contains(code))
                .forEach(code -> words.put(code, shell.languageName(code, false)));
        return words;
    }
}
