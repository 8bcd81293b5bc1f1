package org.focalnet.assessment.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.assessment.instrument.Words;
import org.focalnet.member.ThemeWords;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.focalnet.workload.Overload;
import org.jspecify.annotations.Nullable;

/**
 * The form of a round.
 *
 * @param version 0 for a new one
 * @param instrument code of what it asks
 * @param name title of the instrument
 * @param offered the sections of the instrument: code and title, with how many items each has
 * @param spoken codes of the languages that the instrument has
 * @param passed that it would fill months beyond the office's hours; null where it would not
 * @param theirs what a colleague wrote since it was opened; null where nobody did
 */
public record RoundForm(
        UUID id,
        int version,
        String instrument,
        Words name,
        Words introduction,
        List<Offered> offered,
        List<String> spoken,
        RoundInput input,
        @Nullable Overload passed,
        @Nullable Round theirs,
        Problems problems)
        implements View {

    /** A section that can be taken up. */
    public record Offered(String code, Words title, int items) {}

    public boolean fresh() {
        return version == 0;
    }

    public String action() {
        return fresh() ? "/assessment/rounds" : "/assessment/rounds/" + id;
    }

    public Map<String, String> sections(Shell shell) {
        Map<String, String> words = new LinkedHashMap<>();
        offered.forEach(one -> words.put(
                one.code(), shell.t("assessment.form.section", one.title().in(shell.locale()), one.items())));
        return words;
    }

    public Map<String, String> languages(Shell shell) {
        Map<String, String> words = new LinkedHashMap<>();
        spoken.forEach(code -> words.put(code, shell.languageName(code, false)));
        return words;
    }

    public Map<String, String> themes(Shell shell) {
        return ThemeWords.offered(shell, input.themes());
    }

    /** What is typed, to be read beside what a colleague saved. */
    public List<String> mine() {
        List<String> mine = new ArrayList<>(List.of(input.title(), input.due(), input.territory(), input.steering()));
        mine.removeIf(String::isEmpty);
        return mine;
    }
}
