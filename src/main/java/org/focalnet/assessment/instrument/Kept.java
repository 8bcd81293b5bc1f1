package org.focalnet.assessment.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.focalnet.audience.Refused;

/**
 * What a file lacks of the edition that it takes the place of stays, switched off: a form has only what is asked, and an
 * item that is gone could not be asked again.
 */
final class Kept {

    private final Instrument file;
    private final Set<String> items = new HashSet<>();
    private final Set<String> sections = new HashSet<>();

    private Kept(Instrument file) {
        this.file = file;
        Edition.items(file).forEach(item -> items.add(item.code()));
        file.sections().forEach(section -> sections.add(section.code()));
    }

    /**
     * The edition of a file over the one of before.
     *
     * @throws Refused where both together are more than an instrument holds
     */
    static Edition with(Edition file, Edition before) {
        var kept = new Kept(file.whole());
        Instrument whole = file.with(kept.sections(before.whole()));
        if (Edition.items(whole).size() > Limits.ITEMS || whole.sections().size() > Limits.SECTIONS) {
            throw new Refused("assessment.instrument.arrival.many", "file", Limits.ITEMS, Limits.SECTIONS);
        }
        Set<String> off = new HashSet<>(file.off());
        Edition.items(whole).stream()
                .map(Item::code)
                .filter(code -> !kept.items.contains(code))
                .forEach(off::add);
        return new Edition(whole, off, file.base(), file.shipped(), file.author(), file.at());
    }

    private List<Section> sections(Instrument before) {
        List<Section> old = new ArrayList<>();
        for (Section section : before.sections()) {
            boolean there = sections.contains(section.code());
            List<Item> lacking = section.items().stream().filter(this::stays).toList();
            if (there || !lacking.isEmpty() && !items.contains(section.code())) {
                old.add(new Section(section.code(), section.title(), section.guidance(), lacking));
            }
        }
        return woven(file.sections(), old, Section::code).stream()
                .map(section -> whole(section, before))
                .toList();
    }

    /** A section with what the file lacks of it, where it stood. */
    private Section whole(Section section, Instrument before) {
        Optional<Section> old = before.sections().stream()
                .filter(one -> one.code().equals(section.code()))
                .findFirst();
        List<Item> stood = old.map(Section::items).orElse(List.of()).stream()
                .filter(item -> stays(item)
                        || section.items().stream().anyMatch(one -> one.code().equals(item.code())))
                .toList();
        return new Section(
                section.code(), section.title(), section.guidance(), woven(section.items(), stood, Item::code));
    }

    /** Whether an item is kept: the file has nothing of its code, and what it is for can still ask it. */
    private boolean stays(Item item) {
        return !items.contains(item.code())
                && !sections.contains(item.code())
                && Limits.answers(file.kind()).contains(item.answer());
    }

    /** A list with what another has beside it, each after what it stood after there. */
    private static <T> List<T> woven(List<T> list, List<T> other, Function<T, String> code) {
        List<T> all = new ArrayList<>(list);
        int next = 0;
        for (T one : other) {
            int there = all.stream().map(code).toList().indexOf(code.apply(one));
            if (there < 0) {
                all.add(next++, one);
            } else {
                next = there + 1;
            }
        }
        return all;
    }
}
