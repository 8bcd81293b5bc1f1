package org.focalnet.assessment.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a newer shipped version brings to a hub that has adapted an earlier one, piece by piece: what was shipped, what is
 * shipped now, what the hub has made of it. Nothing is taken that the hub does not choose.
 */
final class Newer {

    /** What became of a piece. */
    enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** The heading of a section, or an item; the one that it is not is null. */
    record Piece(
            String section,
            @Nullable Section heading,
            @Nullable Item item) {}

    /**
     * A piece that differs between the version that was taken and the newer one.
     *
     * @param was null where it was added
     * @param now null where it was removed
     * @param mine what the hub has; null where it has none
     */
    record Change(
            String code,
            Kind kind,
            @Nullable Piece was,
            @Nullable Piece now,
            @Nullable Piece mine) {

        /** Whether the hub has worded it itself, so that taking the newer one would replace its own words. */
        boolean reworded() {
            return was != null && mine != null && !mine.equals(was) && !mine.equals(now);
        }
    }

    private final Edition edition;
    private final Instrument newer;
    private final Map<String, Piece> was;
    private final Map<String, Piece> now;
    private final Map<String, Piece> mine;

    Newer(Edition edition, Instrument base, Instrument newer) {
        this.edition = edition;
        this.newer = newer;
        was = pieces(base);
        now = pieces(newer);
        mine = pieces(edition.whole());
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        now.forEach((code, piece) -> {
            Piece before = was.get(code);
            Piece ours = mine.get(code);
            if (before == null && !piece.equals(ours)) {
                changes.add(new Change(code, Kind.ADDED, null, piece, ours));
            } else if (before != null && !piece.equals(before) && !piece.equals(ours)) {
                changes.add(new Change(code, Kind.CHANGED, before, piece, ours));
            }
        });
        was.forEach((code, piece) -> {
            if (!now.containsKey(code) && mine.containsKey(code)) {
                changes.add(new Change(code, Kind.REMOVED, piece, null, mine.get(code)));
            }
        });
        return changes;
    }

    /** The edition with the pieces of the newer version that were chosen; all others stay as the hub has them. */
    Edition taking(Set<String> chosen) {
        Set<String> touched = new HashSet<>();
        changes().forEach(change -> touched.add(change.code()));
        List<Section> sections = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (Section section : newer.sections()) {
            List<Item> items = new ArrayList<>();
            for (Item item : section.items()) {
                Piece kept = kept(item.code(), touched, chosen);
                if (kept != null && kept.section().equals(section.code()) && kept.item() != null) {
                    items.add(kept.item());
                    placed.add(item.code());
                }
            }
            rest(section.code(), touched, chosen, placed).forEach(items::add);
            Piece heading = kept(section.code(), touched, chosen);
            Section head = heading == null ? null : heading.heading();
            if (head != null || !items.isEmpty()) {
                Section said = head == null ? section : head;
                sections.add(new Section(section.code(), said.title(), said.guidance(), items));
            }
        }
        for (Section section : edition.whole().sections()) {
            if (now.get(section.code()) == null) {
                List<Item> items = rest(section.code(), touched, chosen, placed);
                boolean gone = touched.contains(section.code()) && chosen.contains(section.code());
                if (!gone || !items.isEmpty()) {
                    sections.add(new Section(section.code(), section.title(), section.guidance(), items));
                }
            }
        }
        return finished(sections);
    }

    private Edition finished(List<Section> sections) {
        var whole = new Instrument(
                newer.code(),
                edition.whole().version(),
                newer.kind(),
                edition.whole()
                                .title()
                                .equals(Objects.requireNonNull(edition.base()).title())
                        ? newer.title()
                        : edition.whole().title(),
                edition.whole()
                                .introduction()
                                .equals(Objects.requireNonNull(edition.base()).introduction())
                        ? newer.introduction()
                        : edition.whole().introduction(),
                newer.source(),
                sections);
        Set<String> off = new HashSet<>(edition.off());
        off.removeIf(code -> Edition.find(whole, code).isEmpty());
        return new Edition(whole, off, newer, edition.shipped(), edition.author(), edition.at());
    }

    /** What is in the edition afterwards under a code of the newer version. */
    private @Nullable Piece kept(String code, Set<String> touched, Set<String> chosen) {
        return touched.contains(code) && chosen.contains(code) ? now.get(code) : mine.get(code);
    }

    /** What the hub has in a section beyond what is placed there: its own items, and those it keeps although removed. */
    private List<Item> rest(String section, Set<String> touched, Set<String> chosen, Set<String> placed) {
        List<Item> rest = new ArrayList<>();
        mine.forEach((code, piece) -> {
            Item item = piece.item();
            boolean taken = touched.contains(code) && chosen.contains(code);
            if (item != null && piece.section().equals(section) && !taken && placed.add(code)) {
                rest.add(item);
            }
        });
        return rest;
    }

    private static Map<String, Piece> pieces(Instrument instrument) {
        Map<String, Piece> pieces = new LinkedHashMap<>();
        for (Section section : instrument.sections()) {
            pieces.put(section.code(), new Piece(section.code(), Adaptation.heading(section), null));
            section.items().forEach(item -> pieces.put(item.code(), new Piece(section.code(), null, item)));
        }
        return pieces;
    }
}
