package org.focalnet.secretariat.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.focalnet.web.Problems;
import org.focalnet.web.Texts;
import org.focalnet.web.View;

/**
 * A text in all languages: the program's own and the network's side by side.
 *
 * @param version number of the change that is seen
 * @param history what it said before, the latest first
 * @param spare whether the program leaves it to the network
 * @param most how long a text may be
 */
public record WordPage(
        String key, int version, List<Row> rows, List<Adjustment> history, boolean spare, int most, Problems problems)
        implements View {

    /**
     * A text in one language.
     *
     * @param own the program's
     * @param shown what the field shows
     * @param places what is filled in; empty where nothing is
     * @param reads how it reads, as it is shown
     * @param outdated whether the program says something else since the network changed it
     * @param then what the program said then
     */
    public record Row(
            String language,
            String own,
            String shown,
            String places,
            List<String> reads,
            boolean outdated,
            String then) {}

    static WordPage of(
            String key,
            Map<String, String> program,
            WordInput input,
            List<Adjustment> history,
            boolean spare,
            Problems problems) {
        var wording = new Wording(program);
        List<Row> rows = new ArrayList<>();
        for (Locale one : Texts.LANGUAGES) {
            String language = one.getLanguage();
            String own = program.getOrDefault(language, program.getOrDefault("en", ""));
            String shown = input.shown().getOrDefault(language, "");
            String said = input.said().getOrDefault(language, own);
            boolean right = problems.fields().stream().noneMatch(("text_" + language)::equals)
                    && (!input.said().containsKey(language) || wording.wrong(language, said) == null);
            Adjustment last = history.isEmpty() ? null : history.getFirst();
            rows.add(new Row(
                    language,
                    own,
                    shown,
                    wording.places(language),
                    right ? wording.samples(language, said) : List.of(),
                    last != null && last.outdated(language, own),
                    last == null ? "" : last.program().getOrDefault(language, "")));
        }
        return new WordPage(key, input.version(), rows, history, spare, wording.most(), problems);
    }

    /** Whether a version is what holds now. */
    public boolean now(Adjustment one) {
        return one.equals(history.getFirst());
    }
}
