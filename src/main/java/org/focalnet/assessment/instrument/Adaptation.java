package org.focalnet.assessment.instrument;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;

/** What a hub may change of an instrument, piece by piece. Each answers the edition as it is afterwards. */
final class Adaptation {

    private static final String FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private Adaptation() {}

    /** What a form for something new says of itself, so that the same form sent twice is one. */
    static String form() {
        return Ids.next().toString();
    }

    /** What a form says of the piece that it was opened with, so that only who changed the same piece is in the way. */
    static String mark(Object piece) {
        return UUID.nameUUIDFromBytes(piece.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Asks an item, or asks it no longer; of a section, all its items. */
    static Edition switched(Edition edition, Set<String> codes, boolean on) {
        Set<String> known =
                codes.stream().filter(code -> edition.item(code).isPresent()).collect(Collectors.toSet());
        Set<String> off = new HashSet<>(edition.off());
        if (on) {
            off.removeAll(known);
        } else {
            off.addAll(known);
        }
        if (off.size() >= Edition.items(edition.whole()).size()) {
            throw new Refused("assessment.instrument.adapt.none");
        }
        return of(edition, edition.whole(), off);
    }

    /** Words an item anew. */
    static Edition reworded(Edition edition, Item item, String opened) {
        Item now = edition.item(item.code()).orElseThrow(NotFound::new);
        if (!mark(now).equals(opened) && !now.equals(item)) {
            throw new Conflict("assessment.instrument.item.stale");
        }
        return sections(edition, section -> items(section, one -> one.code().equals(item.code()) ? item : one));
    }

    /** Adds an item at the end of a section; the same one twice is one. */
    static Edition added(Edition edition, String section, Item item) {
        Item twice = edition.item(item.code()).orElse(null);
        if (twice != null) {
            if (!twice.equals(item)) {
                throw new Conflict("assessment.instrument.item.stale");
            }
            return edition;
        }
        if (Edition.items(edition.whole()).size() >= Limits.ITEMS) {
            throw new Refused("assessment.instrument.fault.items", null, Limits.ITEMS);
        }
        require(edition, section);
        return sections(edition, one -> {
            List<Item> items = new ArrayList<>(one.items());
            if (one.code().equals(section)) {
                items.add(item);
            }
            return new Section(one.code(), one.title(), one.guidance(), items);
        });
    }

    /** An item as it is shipped, and asked again. */
    static Edition restored(Edition edition, String code) {
        Instrument base = edition.base();
        Item shipped = base == null ? null : Edition.find(base, code).orElse(null);
        if (shipped == null) {
            throw new NotFound();
        }
        Edition on = switched(edition, Set.of(code), true);
        return sections(on, section -> items(section, one -> one.code().equals(code) ? shipped : one));
    }

    /** An item of the hub's own, once it is switched off. */
    static Edition removed(Edition edition, String code) {
        Item item = edition.item(code).orElseThrow(NotFound::new);
        if (edition.state(item) != Edition.State.OWN || !edition.off().contains(code)) {
            throw new Refused("assessment.instrument.item.remove.first");
        }
        Set<String> off = new HashSet<>(edition.off());
        off.remove(code);
        List<Section> sections = edition.whole().sections().stream()
                .map(section -> new Section(
                        section.code(),
                        section.title(),
                        section.guidance(),
                        section.items().stream()
                                .filter(one -> !one.code().equals(code))
                                .toList()))
                .toList();
        return of(edition, edition.with(sections), off);
    }

    /** Adds a section; the same one twice is one. */
    static Edition addedSection(Edition edition, Section section) {
        Section twice = edition.whole().sections().stream()
                .filter(one -> one.code().equals(section.code()))
                .findFirst()
                .orElse(null);
        if (twice != null) {
            if (!heading(twice).equals(section)) {
                throw new Conflict("assessment.instrument.section.stale");
            }
            return edition;
        }
        if (edition.whole().sections().size() >= Limits.SECTIONS) {
            throw new Refused("assessment.instrument.section.most", null, Limits.SECTIONS);
        }
        List<Section> sections = new ArrayList<>(edition.whole().sections());
        sections.add(section);
        return of(edition, edition.with(sections), edition.off());
    }

    static Edition reworded(Edition edition, String code, Words title, Words guidance, String opened) {
        Section now = require(edition, code);
        boolean same = now.title().equals(title) && now.guidance().equals(guidance);
        if (!same && !mark(heading(now)).equals(opened)) {
            throw new Conflict("assessment.instrument.section.stale");
        }
        return sections(
                edition, one -> one.code().equals(code) ? new Section(one.code(), title, guidance, one.items()) : one);
    }

    /** A section without its items: what is said of it. */
    static Section heading(Section section) {
        return new Section(section.code(), section.title(), section.guidance(), List.of());
    }

    static Section require(Edition edition, String section) {
        return edition.whole().sections().stream()
                .filter(one -> one.code().equals(section))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * A code for something of the hub's own: none that a later shipped version could bring.
     *
     * @param form what its form said of itself
     */
    static String fresh(Edition edition, String form) {
        if (form.matches(FORM)) {
            return "own_" + form.substring(form.lastIndexOf('-') + 1);
        }
        Set<String> taken = new HashSet<>();
        edition.whole().sections().forEach(section -> {
            taken.add(section.code());
            section.items().forEach(item -> taken.add(item.code()));
        });
        return Limits.free("own", taken);
    }

    /** A text with another wording in one language; without it where the wording is empty. */
    static Words said(Words words, Locale language, String text) {
        var texts = new java.util.LinkedHashMap<>(words.texts());
        if (text.isEmpty()) {
            texts.remove(language.getLanguage());
        } else {
            texts.put(language.getLanguage(), text);
        }
        return new Words(texts);
    }

    private static Edition sections(Edition edition, UnaryOperator<Section> change) {
        return of(
                edition,
                edition.with(edition.whole().sections().stream().map(change).toList()),
                edition.off());
    }

    private static Section items(Section section, UnaryOperator<Item> change) {
        return new Section(
                section.code(),
                section.title(),
                section.guidance(),
                section.items().stream().map(change).toList());
    }

    private static Edition of(Edition before, Instrument whole, Set<String> off) {
        return new Edition(whole, off, before.base(), before.shipped(), before.author(), before.at());
    }
}
