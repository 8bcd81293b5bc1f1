package org.focalnet.assessment.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.assessment.Finding;
import org.focalnet.assessment.Following;
import org.focalnet.assessment.answer.Answer;
import org.focalnet.assessment.answer.Values;
import org.focalnet.assessment.comment.Comment;
import org.focalnet.assessment.evidence.Evidence;
import org.focalnet.assessment.evidence.SourceKind;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.instrument.InstrumentKind;
import org.focalnet.assessment.instrument.Item;
import org.focalnet.assessment.position.Confidence;
import org.focalnet.assessment.position.Position;
import org.focalnet.assessment.position.Trend;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundSection;
import org.focalnet.file.Upload;
import org.focalnet.member.Theme;
import org.focalnet.search.Reading;
import org.focalnet.web.Help;
import org.focalnet.web.Naming;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * One question of a round with all that was said to it.
 *
 * @param previous the item before it in its section; null for the first one
 * @param next the item after it; null for the last one
 * @param account of whoever reads
 * @param begun what was begun from it already
 * @param following the buttons that lead on from it
 * @param leads what whoever may write can go on to from it; null for nothing
 * @param typed what the fields of its forms show
 * @param stale the form whose thing a colleague saved meanwhile: position or answer; empty for none
 */
public record ItemPage(
        Round round,
        RoundSection section,
        RoundItem item,
        @Nullable RoundItem previous,
        @Nullable RoundItem next,
        Position position,
        List<Answer> answers,
        List<Evidence> evidence,
        List<Comment> comments,
        @Nullable UUID account,
        List<Following.Begun> begun,
        List<Following> following,
        Finding.@Nullable Kind leads,
        Map<String, String> typed,
        List<Upload> uploads,
        String stale,
        boolean writes,
        Problems problems)
        implements View {

    public boolean open() {
        return writes && round.open();
    }

    public AnswerKind kind() {
        return item.item().answer();
    }

    /** Whether it is the country that can help. */
    public boolean strength() {
        return leads == Finding.Kind.STRENGTH;
    }

    /**
     * The form of a need, or of an offer after a strength. The address bears what the question is about as codes of the one
     * vocabulary, and nothing else of it: no id, and no word that somebody wrote.
     */
    public String help(Shell shell) {
        Item asked = item.item();
        String theme = asked.theme() == null ? "" : shell.code("member.theme", asked.theme());
        String sector = asked.sector() == null ? "" : shell.code("member.sector", asked.sector());
        String about =
                theme.isEmpty() || sector.isEmpty() ? theme + sector : shell.t("assessment.help.about", theme, sector);
        String title = about.isEmpty() ? "" : shell.t(key("title"), about);
        Help begun = Help.of(title, "")
                .about(asked.theme(), asked.pillar(), asked.sector())
                .by(risk() ? "" : "CAPACITY_BUILDING", asked.theme() == Theme.OFFICIAL_TRAINING ? "TRAINING" : "");
        return strength() ? begun.offer() : begun.need();
    }

    /** What the question is about, for the library; no word that somebody wrote. */
    public Reading reading() {
        Item asked = item.item();
        return new Reading(asked.theme(), asked.pillar(), asked.sector(), "");
    }

    /** The key of words that differ between asking for help and giving it. */
    public String key(String word) {
        return "assessment.help." + (strength() ? "offer" : "need") + "." + word;
    }

    public boolean risk() {
        return round.kind() == InstrumentKind.RISK;
    }

    public String shown(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Whether one of these fields is wrong. */
    public boolean wrong(String... fields) {
        return List.of(fields).stream().anyMatch(problems.fields()::contains);
    }

    /** The answer of whoever reads; null where there is none. */
    public @Nullable Answer mine() {
        return answers.stream()
                .filter(one -> one.sourceId().equals(account))
                .findFirst()
                .orElse(null);
    }

    public int mineVersion() {
        Answer mine = mine();
        return mine == null ? 0 : mine.version();
    }

    public Map<String, String> values(Shell shell) {
        return Values.words(kind(), shell);
    }

    public List<Naming.Hint> hints() {
        Position.Stand stand = position.stand();
        return Naming.in(stand.reasoning(), stand.mitigating(), stand.dissent());
    }

    public static Map<String, String> trends(Shell shell) {
        return words("assessment.trend", Trend.values(), shell);
    }

    public static Map<String, String> confidences(Shell shell) {
        return words("assessment.confidence", Confidence.values(), shell);
    }

    public static Map<String, String> sources(Shell shell) {
        return words("assessment.source", SourceKind.values(), shell);
    }

    private static Map<String, String> words(String vocabulary, Enum<?>[] values, Shell shell) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Enum<?> value : values) {
            words.put(value.name(), shell.code(vocabulary, value));
        }
        return words;
    }
}
