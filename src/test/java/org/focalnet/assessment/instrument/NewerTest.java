package org.focalnet.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NewerTest {

    @Example
    void whatTheHubWordedItselfIsOfferedBesideTheNewerTextAndStaysUnlessItIsChosen() {
        Instrument one = instrument(1, Map.of("a", "A", "b", "B", "c", "C"), List.of("a", "b", "c"));
        Instrument two = instrument(2, Map.of("a", "A2", "b", "B2", "d", "D"), List.of("a", "b", "d"));
        Instrument ours =
                instrument(5, Map.of("a", "Ours", "b", "B", "c", "C", "own", "O"), List.of("a", "b", "c", "own"));
        Edition edition = edition(ours, Set.of("c"), one, two);
        var newer = new Newer(edition, one, two);
        assertThat(newer.changes())
                .extracting(change -> change.code() + " " + change.kind() + " " + change.reworded())
                .containsExactlyInAnyOrder("a CHANGED true", "b CHANGED false", "d ADDED false", "c REMOVED false");
        Edition none = newer.taking(Set.of());
        assertThat(texts(none)).containsExactly("Ours", "B", "C", "O");
        Edition all = newer.taking(Set.of("a", "b", "c", "d"));
        assertThat(texts(all)).containsExactly("A2", "B2", "D", "O");
        assertThat(all.off()).isEmpty();
        Edition some = newer.taking(Set.of("b", "d"));
        assertThat(texts(some)).containsExactly("Ours", "B2", "D", "C", "O");
        assertThat(some.off()).containsExactly("c");
        assertThat(some.base()).isEqualTo(two);
        assertThat(some.outdated()).isFalse();
    }

    /** Whatever is chosen: nothing of the hub's is lost that was not chosen to be replaced, and nothing comes unasked. */
    @Property(tries = 300)
    void nothingIsLostAndNothingComesUnasked(
            @ForAll("versions") Instrument one,
            @ForAll("versions") Instrument two,
            @ForAll("versions") Instrument ours,
            @ForAll Set<@net.jqwik.api.constraints.IntRange(min = 0, max = 7) Integer> chosen) {
        Instrument newest = new Instrument(
                two.code(), 2, two.kind(), two.title(), two.introduction(), two.source(), two.sections());
        Edition edition = edition(ours, Set.of(), one, newest);
        var newer = new Newer(edition, one, newest);
        Set<String> take = chosen.stream().map(number -> "q" + number).collect(Collectors.toSet());
        Set<String> touched = newer.changes().stream().map(Newer.Change::code).collect(Collectors.toSet());
        touched.retainAll(take);
        Edition after = newer.taking(take);
        List<Item> items = Edition.items(after.whole());
        assertThat(items.stream().map(Item::code)).doesNotHaveDuplicates();
        Set<Item> expected = new HashSet<>();
        Edition.items(ours).stream()
                .filter(item -> !touched.contains(item.code()))
                .forEach(expected::add);
        touched.forEach(code -> Edition.find(newest, code).ifPresent(expected::add));
        assertThat(new HashSet<>(items)).isEqualTo(expected);
        assertThat(after.whole().sections().stream().map(Section::code)).doesNotHaveDuplicates();
        assertThat(Objects.requireNonNull(after.base())).isEqualTo(newest);
    }

    @Provide
    Arbitrary<Instrument> versions() {
        Arbitrary<Item> items = Combinators.combine(Arbitraries.integers().between(0, 7), Arbitraries.of("x", "y", "z"))
                .as((number, text) -> item("q" + number, text));
        return items.list()
                .ofMaxSize(8)
                .uniqueElements(Item::code)
                .map(all -> new Instrument(
                        "sample",
                        1,
                        InstrumentKind.CHECK,
                        words("T"),
                        Words.NONE,
                        "",
                        List.of(
                                new Section("s0", words("S0"), Words.NONE, even(all, 0)),
                                new Section("s1", words("S1"), Words.NONE, even(all, 1)))));
    }

    /** Some items stand in another section from version to version. */
    private static List<Item> even(List<Item> all, int rest) {
        List<Item> half = new ArrayList<>();
        for (int i = rest; i < all.size(); i += 2) {
            half.add(all.get(i));
        }
        return half;
    }

    private static Edition edition(Instrument whole, Set<String> off, Instrument base, Instrument shipped) {
        return new Edition(whole, off, base, shipped, "Leila", java.time.Instant.EPOCH);
    }

    private static Instrument instrument(int version, Map<String, String> texts, List<String> order) {
        List<Item> items = order.stream()
                .map(code -> item(code, Objects.requireNonNull(texts.get(code))))
                .toList();
        return new Instrument(
                "sample",
                version,
                InstrumentKind.CHECK,
                words("T"),
                Words.NONE,
                "",
                List.of(new Section("s", words("S"), Words.NONE, items)));
    }

    private static Item item(String code, String text) {
        return new Item(code, AnswerKind.TEXT, words(text), Words.NONE, Words.NONE, null, null, null, "", false);
    }

    private static Words words(String text) {
        return new Words(Map.of("en", text));
    }

    private static List<String> texts(Edition edition) {
        return Edition.items(edition.whole()).stream()
                .map(item -> item.text().in(java.util.Locale.ENGLISH))
                .toList();
    }
}
