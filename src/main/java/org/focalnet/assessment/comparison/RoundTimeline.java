package org.focalnet.assessment.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.assessment.instrument.Words;
import org.focalnet.assessment.round.Round;
import org.jspecify.annotations.Nullable;

/**
 * What the country said to each item of an instrument, round by round.
 *
 * @param rounds the oldest first
 */
public record RoundTimeline(List<Round> rounds, List<Factor> factors) {

    /** A section through all rounds. */
    public record Factor(String code, Words title, List<Row> rows, List<Written> written) {}

    /** An item through all rounds; by round, where it was asked. */
    public record Row(String code, Words text, Map<UUID, Stood> cells) {

        /** How it stood in a round; null where it was not asked, or its section was left out. */
        public @Nullable Stood in(Round round) {
            Stood stood = cells.get(round.id());
            return stood == null || !stood.chosen() ? null : stood;
        }
    }

    /** What was written of a section as a whole in a round. */
    public record Written(UUID round, String section, String narrative, String resilience) {}

    /** Items come in the order of the newest round that has them, with the words that it has for them. */
    static RoundTimeline of(List<Round> rounds, List<Stood> stood, List<Written> written) {
        Map<UUID, List<Stood>> byRound = new HashMap<>();
        stood.forEach(one ->
                byRound.computeIfAbsent(one.round(), id -> new ArrayList<>()).add(one));
        Map<String, Factor> factors = new LinkedHashMap<>();
        Map<String, Row> rows = new HashMap<>();
        for (Round round : rounds.reversed()) {
            for (Stood one : byRound.getOrDefault(round.id(), List.of())) {
                rows.computeIfAbsent(one.code(), code -> {
                            Row row = new Row(code, one.text(), new HashMap<>());
                            factors.computeIfAbsent(
                                            one.section(),
                                            section -> new Factor(
                                                    section, one.sectionTitle(), new ArrayList<>(), new ArrayList<>()))
                                    .rows()
                                    .add(row);
                            return row;
                        })
                        .cells()
                        .put(round.id(), one);
            }
        }
        written.forEach(one -> {
            Factor factor = factors.get(one.section());
            if (factor != null) {
                factor.written().add(one);
            }
        });
        return new RoundTimeline(
                rounds,
                factors.values().stream()
                        .filter(factor -> factor.rows().stream()
                                .anyMatch(row -> row.cells().values().stream().anyMatch(Stood::chosen)))
                        .toList());
    }
}
