package org.focalnet.assessment.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.focalnet.assessment.instrument.Fault;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundSection;
import org.focalnet.institution.Institutions;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * Packs of a round: made, taken along as files, and what came back.
 *
 * @param chosen codes of the sections that are ticked
 * @param typed what the fields show
 * @param name of a file that was sent and has faults; empty where none was
 */
public record FormPackPage(
        Round round,
        List<Institutions.Named> institutions,
        List<RoundSection> sections,
        List<FormPack> packs,
        List<Arrived> files,
        Set<String> chosen,
        Map<String, String> typed,
        String name,
        List<Fault> faults,
        Problems problems)
        implements View {

    static final List<String> FIELDS = List.of("form", "institution", "language", "from", "capacity");

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
