package org.focalnet.search.hit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.focalnet.audience.MemberNames;
import org.focalnet.search.Searchable;
import org.focalnet.search.Vocabulary;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** What hits can be narrowed to. */
@Component
class Choices {

    private final List<String> kinds;
    private final Optional<Vocabulary> vocabulary;
    private final MemberNames names;

    Choices(List<Searchable> kinds, Optional<Vocabulary> vocabulary, MemberNames names) {
        this.kinds = kinds.stream().map(Searchable::kind).toList();
        this.vocabulary = vocabulary;
        this.names = names;
    }

    HitListPage.Options of(Shell shell) {
        Map<String, String> sorted = new TreeMap<>();
        kinds.forEach(kind -> sorted.put(kind, shell.code("search.kind", kind)));
        Map<String, String> groups = new LinkedHashMap<>();
        names.groups(shell.locale()).forEach((id, name) -> groups.put(id.toString(), name));
        Map<String, String> languages = new LinkedHashMap<>();
        shell.languages()
                .forEach(language ->
                        languages.put(language.getLanguage(), shell.languageName(language.getLanguage(), false)));
        return new HitListPage.Options(
                sorted,
                groups,
                vocabulary.map(words -> words.themes(shell)).orElse(Map.of()),
                vocabulary.map(words -> words.pillars(shell)).orElse(Map.of()),
                languages);
    }
}
