package org.focalnet.member.directory;

import com.ibm.icu.text.Collator;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.focalnet.member.Pillar;
import org.focalnet.member.Theme;
import org.focalnet.search.Vocabulary;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** The network's themes and pillars, by which hits of the search are narrowed. */
@Component
class MemberVocabulary implements Vocabulary {

    /** Sorted as each language does, once: the words never change. */
    private final Map<Locale, Map<String, String>> themes = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> themes(Shell shell) {
        return themes.computeIfAbsent(shell.locale(), language -> {
            Map<String, String> names = new LinkedHashMap<>();
            Arrays.stream(Theme.values()).forEach(theme -> names.put(theme.name(), shell.code("member.theme", theme)));
            Map<String, String> sorted = new LinkedHashMap<>();
            names.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Collator.getInstance(language)))
                    .forEach(theme -> sorted.put(theme.getKey(), theme.getValue()));
            return Collections.unmodifiableMap(sorted);
        });
    }

    @Override
    public Map<String, String> pillars(Shell shell) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(Pillar.values()).forEach(pillar -> names.put(pillar.name(), shell.code("member.pillar", pillar)));
        return names;
    }
}
