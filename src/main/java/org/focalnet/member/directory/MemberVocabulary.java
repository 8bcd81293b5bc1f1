package org.focalnet.member.directory;

import com.ibm.icu.text.Collator;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.focalnet.member.Pillar;
import org.focalnet.member.ThemeWords;
import org.focalnet.search.Vocabulary;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** The network's themes and pillars, by which hits of the search are narrowed. */
@Component
class MemberVocabulary implements Vocabulary {

    /** Sorted as each language does, once for as long as no words change. */
    private final Map<Locale, Sorted> themes = new ConcurrentHashMap<>();

    private record Sorted(Object edition, Map<String, String> words) {}

    @Override
    public Map<String, String> themes(Shell shell) {
        Object edition = shell.texts().edition();
        return themes.compute(
                        shell.locale(),
                        (language, kept) ->
                                kept != null && kept.edition() == edition ? kept : new Sorted(edition, sorted(shell)))
                .words();
    }

    private static Map<String, String> sorted(Shell shell) {
        Map<String, String> sorted = new LinkedHashMap<>();
        ThemeWords.all(shell).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(shell.locale())))
                .forEach(theme -> sorted.put(theme.getKey(), theme.getValue()));
        return Collections.unmodifiableMap(sorted);
    }

    @Override
    public Map<String, String> pillars(Shell shell) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(Pillar.values()).forEach(pillar -> names.put(pillar.name(), shell.code("member.pillar", pillar)));
        return names;
    }
}
