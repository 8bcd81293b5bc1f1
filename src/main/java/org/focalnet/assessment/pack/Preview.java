package org.focalnet.assessment.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focalnet.assessment.answer.Answer;
import org.focalnet.assessment.asking.Asking;
import org.focalnet.assessment.round.RoundItem;

/**
 * What a file that came back would change, line by line.
 *
 * @param asked who of its institution is still waited for
 */
public record Preview(Arrived file, List<Line> lines, List<Asked> asked) {

    public Preview {
        lines = List.copyOf(lines);
        asked = List.copyOf(asked);
    }

    /** What becomes of an answer. */
    public enum Becomes {
        /** The institution has not said anything to this item. */
        NEW,
        /** Word for word what the same person said. */
        SAME,
        /** Takes the place of what the same person said. */
        CHANGED,
        /** Stands beside what others of the institution said. */
        BESIDE
    }

    /**
     * An answer of the file.
     *
     * @param before what the institution said to the item so far
     */
    public record Line(RoundItem item, Filled.Person person, Filled.Said said, Becomes becomes, List<Answer> before) {

        public Line {
            before = List.copyOf(before);
        }
    }

    /**
     * Somebody who was asked by mail and has not handed in.
     *
     * @param likely whether the file seems to be their answer
     */
    public record Asked(Asking asking, boolean likely) {}

    static Preview of(Arrived file, List<RoundItem> items, Map<UUID, List<Answer>> answers, List<Asking> askings) {
        Map<String, RoundItem> byCode =
                items.stream().collect(Collectors.toMap(one -> one.item().code(), Function.identity()));
        List<Line> lines = new ArrayList<>();
        for (Filled.Person person : file.people()) {
            for (Filled.Said said : person.said()) {
                RoundItem item = byCode.get(said.code());
                if (item != null) {
                    List<Answer> before = answers.getOrDefault(item.id(), List.of()).stream()
                            .filter(one -> file.institutionId().equals(one.institutionId()))
                            .toList();
                    lines.add(new Line(item, person, said, becomes(file, person, said, before), before));
                }
            }
        }
        return new Preview(file, lines, asked(file, lines, askings));
    }

    /** The file seems theirs where it says something to each section that they were asked, and nobody else comes into question. */
    private static List<Asked> asked(Arrived file, List<Line> lines, List<Asking> askings) {
        List<Asking> waiting = askings.stream()
                .filter(one -> one.waits() && one.institutionId().equals(file.institutionId()))
                .toList();
        Set<String> said = lines.stream().map(line -> line.item().section()).collect(Collectors.toSet());
        Set<String> capacities =
                file.people().stream().map(one -> word(one.capacity())).collect(Collectors.toSet());
        return waiting.stream()
                .map(one -> new Asked(
                        one,
                        said.containsAll(one.sections())
                                && (waiting.size() == 1 || capacities.contains(word(one.capacity())))))
                .toList();
    }

    private static String word(String capacity) {
        return capacity.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Becomes becomes(Arrived file, Filled.Person person, Filled.Said said, List<Answer> before) {
        UUID source = person.source(file.institutionId());
        Optional<Answer> own =
                before.stream().filter(one -> one.sourceId().equals(source)).findFirst();
        if (own.isEmpty()) {
            return before.isEmpty() ? Becomes.NEW : Becomes.BESIDE;
        }
        Answer now = own.get();
        boolean same = said.words().equals(now.words()) && said.value().equals(now.value() == null ? "" : now.value());
        return same ? Becomes.SAME : Becomes.CHANGED;
    }

    /** Tells whether what stands there changed since somebody looked. */
    String mark() {
        String all = lines.stream()
                .flatMap(line -> line.before().stream())
                .map(one -> one.id() + "/" + one.version())
                .collect(Collectors.joining(" "));
        return Integer.toHexString(all.hashCode());
    }
}
