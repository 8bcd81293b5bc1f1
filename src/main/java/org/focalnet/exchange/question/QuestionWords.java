package org.focalnet.exchange.question;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.focalnet.member.Language;
import org.focalnet.member.Theme;
import org.focalnet.member.ThemeWords;
import org.focalnet.member.WideRegions;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;

/** The words of a question's codes in the reader's language. */
public final class QuestionWords {

    private QuestionWords() {}

    /** Who asks: a member by its name, or of one that withholds it no more than where it is. */
    public static String asker(boolean withheld, @Nullable String region, String name, Shell shell) {
        if (!withheld) {
            return name;
        }
        return region == null
                ? shell.t("exchange.question.asker.some")
                : shell.t("exchange.question.asker.region", WideRegions.words(region, shell));
    }

    public static Map<String, String> themes(Shell shell) {
        return ThemeWords.offered(shell, ThemeWords.all(shell).keySet());
    }

    public static List<String> themes(Set<Theme> themes, Shell shell) {
        return themes.stream()
                .sorted(Comparator.naturalOrder())
                .map(theme -> shell.code("member.theme", theme))
                .toList();
    }

    public static Map<String, String> languages(Shell shell) {
        Map<String, String> languages = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            languages.put(language.code(), shell.languageName(language.code(), false));
        }
        return languages;
    }
}
