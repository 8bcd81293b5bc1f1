package org.focalnet.secretariat.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.focalnet.member.Theme;
import org.focalnet.member.ThemeWords;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.Texts;
import org.focalnet.web.View;

/**
 * The themes by their headings.
 *
 * @param named the last change of the words of each key
 * @param free how many themes of its own the network can still add
 * @param typed what the fields of a new one show
 */
public record VocabularyPage(Map<String, Adjustment> named, int free, Map<String, String> typed, Problems problems)
        implements View {

    /** Those under a heading that mean something here. */
    public List<Theme> of(Theme.Area area, Shell shell) {
        return ThemeWords.known(shell).stream()
                .filter(theme -> theme.area() == area)
                .toList();
    }

    public static List<Theme.Area> areas(Shell shell) {
        return Arrays.stream(Theme.Area.values())
                .filter(area -> ThemeWords.known(shell).stream().anyMatch(theme -> theme.area() == area))
                .toList();
    }

    /** What the program calls it, where the network calls it something else; else nothing. */
    public static String before(Theme theme, Shell shell) {
        String key = ThemeWords.key(theme);
        String own = shell.texts().own(shell.locale(), key);
        return theme.spare() || own == null || own.equals(shell.t(key)) ? "" : own;
    }

    /** The languages in which a theme of the network's own has no name: it is called by its English one. */
    public List<String> borrowed(Theme theme, Shell shell) {
        Adjustment words = named.get(ThemeWords.key(theme));
        return !theme.spare() || words == null
                ? List.of()
                : Texts.LANGUAGES.stream()
                        .map(Locale::getLanguage)
                        .filter(language -> words.said(language).isEmpty())
                        .map(language -> shell.languageName(language, false))
                        .toList();
    }
}
