package org.focalnet.institution;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.focalnet.member.Language;
import org.focalnet.web.Shell;

/** Codes and words of the vocabularies of this module, for forms and filters. */
public final class InstitutionWords {

    private InstitutionWords() {}

    public static Map<String, String> kinds(Shell shell) {
        return of("institution.kind", InstitutionKind.values(), shell);
    }

    public static Map<String, String> areas(Shell shell) {
        return of("institution.area", InstitutionKind.Area.values(), shell);
    }

    public static Map<String, String> attitudes(Shell shell) {
        return of("institution.attitude", Attitude.values(), shell);
    }

    public static Map<String, String> stages(Shell shell) {
        return of("institution.stage", Stage.values(), shell);
    }

    public static Map<String, String> reasons(Shell shell) {
        return of("institution.reason", Reason.values(), shell);
    }

    public static Map<String, String> languages(Shell shell) {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(Language.values())
                .forEach(language -> words.put(language.code(), shell.languageName(language.code(), false)));
        return words;
    }

    /** Code and word of each value, in their order. */
    public static Map<String, String> of(String vocabulary, Enum<?>[] values, Shell shell) {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> words.put(value.name(), shell.code(vocabulary, value)));
        return words;
    }
}
