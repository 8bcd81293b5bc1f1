package org.focalnet.assessment.instrument;

import java.util.List;

/** A part of an instrument that is answered together: a field of capacity, a factor of risk. */
public record Section(String code, Words title, Words guidance, List<Item> items) {

    public Section {
        items = List.copyOf(items);
    }
}
