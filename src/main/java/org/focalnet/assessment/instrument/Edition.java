package org.focalnet.assessment.instrument;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as a hub has it: as shipped, adapted, or wholly its own.
 *
 * @param whole with what is switched off
 * @param off codes of the items that are switched off
 * @param base the shipped version that it was taken from; null where it is the hub's own
 * @param shipped the newest version that is shipped; null where it is the hub's own
 * @param author who changed it last; null where nobody did
 */
public record Edition(
        Instrument whole,
        Set<String> off,
        @Nullable Instrument base,
        @Nullable Instrument shipped,
        @Nullable String author,
        @Nullable Instant at) {

    public Edition {
        off = Set.copyOf(off);
    }

    static Edition shipped(Instrument instrument) {
        return new Edition(instrument, Set.of(), instrument, instrument, null, null);
    }

    /** How an item stands to what is shipped. */
    public enum State {
        SHIPPED,
        REWORDED,
        OWN
    }

    public boolean adapted() {
        return author != null;
    }

    public boolean own() {
        return base == null;
    }

    /** Whether a version is shipped that is newer than the one that was taken. */
    public boolean outdated() {
        return base != null && shipped != null && shipped.version() > base.version();
    }

    /** What is asked: without the items that are switched off and the sections of which nothing is left. */
    public Instrument inUse() {
        List<Section> sections = new ArrayList<>();
        for (Section section : whole.sections()) {
            List<Item> items = section.items().stream()
                    .filter(item -> !off.contains(item.code()))
                    .toList();
            if (!items.isEmpty()) {
                sections.add(new Section(section.code(), section.title(), section.guidance(), items));
            }
        }
        return with(sections);
    }

    Instrument with(List<Section> sections) {
        return new Instrument(
                whole.code(),
                whole.version(),
                whole.kind(),
                whole.title(),
                whole.introduction(),
                whole.source(),
                sections);
    }

    public State state(Item item) {
        Item before = base == null ? null : find(base, item.code()).orElse(null);
        return before == null ? State.OWN : before.equals(item) ? State.SHIPPED : State.REWORDED;
    }

    /** How many of its items are asked. */
    public int asked() {
        return items(whole).size() - off.size();
    }

    public long reworded() {
        return items(whole).stream()
                .filter(item -> state(item) == State.REWORDED)
                .count();
    }

    /** How many the hub has added to what is shipped. */
    public long added() {
        return own()
                ? 0
                : items(whole).stream().filter(item -> state(item) == State.OWN).count();
    }

    public Optional<Item> item(String code) {
        return find(whole, code);
    }

    public static Optional<Item> find(Instrument instrument, String code) {
        return items(instrument).stream()
                .filter(item -> item.code().equals(code))
                .findFirst();
    }

    public static List<Item> items(Instrument instrument) {
        return instrument.sections().stream()
                .flatMap(section -> section.items().stream())
                .toList();
    }
}
