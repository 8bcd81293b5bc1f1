package org.focalnet.assessment.instrument;

import java.util.List;

/**
 * Another order in which an instrument can be read: its items under other headings, some under several.
 *
 * @param instrument code of the instrument
 */
public record Reading(
        String code, String instrument, Words title, Words introduction, String source, List<Heading> headings) {

    public Reading {
        headings = List.copyOf(headings);
    }

    /** A heading, and the codes of what is read under it. */
    public record Heading(String code, Words title, List<String> items) {

        public Heading {
            items = List.copyOf(items);
        }
    }

    /** An instrument in this order; what it has beyond the reading comes last, under its own sections. */
    public Instrument of(Instrument whole) {
        List<Item> items = Edition.items(whole);
        List<Section> sections = new java.util.ArrayList<>();
        var read = new java.util.HashSet<String>();
        for (Heading heading : headings) {
            List<Item> under = items.stream()
                    .filter(item -> heading.items().contains(item.code()))
                    .toList();
            read.addAll(heading.items());
            if (!under.isEmpty()) {
                sections.add(new Section(heading.code(), heading.title(), Words.NONE, under));
            }
        }
        for (Section section : whole.sections()) {
            List<Item> rest = section.items().stream()
                    .filter(item -> !read.contains(item.code()))
                    .toList();
            if (!rest.isEmpty()) {
                sections.add(new Section(section.code(), section.title(), section.guidance(), rest));
            }
        }
        return new Instrument(
                whole.code(), whole.version(), whole.kind(), whole.title(), introduction, source, sections);
    }
}
