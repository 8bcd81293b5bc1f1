package org.focalnet.assessment.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.focalnet.web.Typed;

/** Instruments for tests: those that are shipped, and any that could be written. */
public final class SampleInstruments {

    private SampleInstruments() {}

    public static List<Instrument> shipped() {
        return new Shipped().all();
    }

    /** With texts that files trip over: quotes, colons, line breaks, formulas, marks of direction, no letters at all. */
    public static Arbitrary<Instrument> any() {
        Arbitrary<String> text = Arbitraries.oneOf(
                        Arbitraries.of(
                                "=1+1",
                                "@x",
                                "no",
                                "~",
                                "null",
                                "- a: b",
                                "\"",
                                "\\",
                                "'",
                                "# c",
                                "a\nb",
                                "{x}",
                                "&a *b",
                                "!!x",
                                "١٢٣ ؟",
                                "\u200Fاختبار",
                                "x\u2028y",
                                "x\u0085y",
                                "\uFEFFz",
                                "%",
                                "🙂",
                                "\t.",
                                "123"),
                        Arbitraries.strings().all().ofMaxLength(30))
                .map(one -> Typed.clean(one)
                        .replace("\r\n", "\n")
                        .replace("\r", "\n")
                        .strip())
                .map(one -> Typed.unseen(one) ? "?" : one)
                .filter(one -> one.codePoints().allMatch(letter -> Character.isDefined(letter) && letter < 0xF0000));
        Arbitrary<Words> words = Arbitraries.maps(Arbitraries.of("en", "fr", "ar", "no", "pt"), text)
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Words::new);
        Arbitrary<Words> perhaps = Arbitraries.oneOf(Arbitraries.just(Words.NONE), words);
        Arbitrary<InstrumentKind> kinds = Arbitraries.of(InstrumentKind.class);
        Arbitrary<Item> items = Combinators.combine(
                        words,
                        perhaps,
                        perhaps,
                        Arbitraries.of(Pillar.class).injectNull(0.3),
                        Arbitraries.of(Sector.class).injectNull(0.3),
                        Arbitraries.of(Theme.class).injectNull(0.3),
                        Arbitraries.oneOf(Arbitraries.just(""), text),
                        Arbitraries.of(true, false))
                .as((said, guidance, why, pillar, sector, theme, source, verified) ->
                        new Item("x", AnswerKind.TEXT, said, guidance, why, pillar, sector, theme, source, verified));
        return Combinators.combine(
                        kinds, words, perhaps, text, items.list().ofMinSize(1).ofMaxSize(8))
                .as(SampleInstruments::of);
    }

    private static Instrument of(
            InstrumentKind kind, Words title, Words introduction, String source, List<Item> items) {
        List<AnswerKind> answers = Limits.answers(kind);
        Map<String, List<Item>> sections = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Item one = items.get(i);
            sections.computeIfAbsent("s" + i / 3, key -> new ArrayList<>())
                    .add(new Item(
                            "q" + i,
                            answers.get(i % answers.size()),
                            one.text(),
                            one.guidance(),
                            one.why(),
                            one.pillar(),
                            one.sector(),
                            one.theme(),
                            one.source(),
                            one.verified()));
        }
        return new Instrument(
                "sample",
                3,
                kind,
                title,
                introduction,
                source,
                sections.entrySet().stream()
                        .map(section -> new Section(section.getKey(), title, introduction, section.getValue()))
                        .toList());
    }
}
