package org.focalnet.assessment.pack;

import java.util.List;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundSection;

/**
 * A pack with what its files hold.
 *
 * @param title of the round
 * @param sections those of the pack
 * @param items their questions, in order
 */
record GivenOut(FormPack pack, String title, List<RoundSection> sections, List<RoundItem> items) {

    GivenOut {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
    }

    List<String> codes() {
        return items.stream().map(one -> one.item().code()).toList();
    }

    String mark() {
        return pack.mark(codes());
    }

    List<RoundItem> of(RoundSection section) {
        return items.stream()
                .filter(one -> one.sectionId().equals(section.id()))
                .toList();
    }
}
