package org.focalnet.assessment.instrument;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.ThemeWords;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.Texts;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * An item, to be worded anew or added.
 *
 * @param section to which it is added; empty for one that is there
 * @param item as it is typed
 * @param shipped as it is shipped; null where it is the hub's own
 * @param language in which it is worded here
 * @param opened the mark of the item that the form was opened with; of a new one, what the form says of itself
 * @param theirs what a colleague made of it meanwhile; null where nobody did
 * @param preview whether it is also shown as it will be read
 */
public record ItemPage(
        Edition edition,
        String section,
        Item item,
        @Nullable Item shipped,
        Locale language,
        String opened,
        @Nullable Item theirs,
        boolean preview,
        Problems problems)
        implements View {

    static ItemPage of(Edition edition, String section, Item item, Locale language, Problems problems) {
        Instrument base = edition.base();
        Item shipped = base == null ? null : Edition.find(base, item.code()).orElse(null);
        String opened = item.code().isEmpty() ? Adaptation.form() : Adaptation.mark(item);
        return new ItemPage(edition, section, item, shipped, language, opened, null, false, problems);
    }

    ItemPage typed(Item wanted, String mark) {
        return new ItemPage(edition, section, wanted, shipped, language, mark, null, false, problems);
    }

    ItemPage previewing() {
        return new ItemPage(edition, section, item, shipped, language, opened, null, true, problems);
    }

    /** With what a colleague made of it: saved once more, the words typed here stay. */
    ItemPage beside(Item now) {
        return new ItemPage(edition, section, item, shipped, language, Adaptation.mark(now), now, false, problems);
    }

    public boolean fresh() {
        return item.code().isEmpty();
    }

    public String path() {
        return InstrumentListPage.path(edition);
    }

    public String here() {
        return path() + "/items/" + (fresh() ? ItemController.NEW : item.code());
    }

    /** What is said in the language of the form, and nothing of another one. */
    public String said(Words words) {
        return words.texts().getOrDefault(language.getLanguage(), "");
    }

    /** The languages in which it can be worded: those of the program, and those in which it is there. */
    public Set<String> languages() {
        return languages(edition);
    }

    static Set<String> languages(Edition edition) {
        Set<String> all = new LinkedHashSet<>();
        Texts.LANGUAGES.forEach(one -> all.add(one.getLanguage()));
        all.addAll(edition.whole().title().texts().keySet());
        return all;
    }

    public Map<String, String> answers(Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        Limits.answers(edition.whole().kind())
                .forEach(kind -> options.put(kind.name(), shell.code("assessment.answer", kind)));
        return options;
    }

    public static Map<String, String> pillars(Shell shell) {
        return options(shell, "member.pillar", Pillar.values());
    }

    public static Map<String, String> sectors(Shell shell) {
        return options(shell, "member.sector", Sector.values());
    }

    public Map<String, String> themes(Shell shell) {
        return ThemeWords.offered(shell, List.of(name(item.theme())));
    }

    public static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static Map<String, String> options(Shell shell, String vocabulary, Enum<?>... values) {
        Map<String, String> options = new LinkedHashMap<>();
        List.copyOf(Arrays.asList(values)).forEach(one -> options.put(one.name(), shell.code(vocabulary, one)));
        return options;
    }
}
