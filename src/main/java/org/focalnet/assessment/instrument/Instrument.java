package org.focalnet.assessment.instrument;

import java.util.List;

/**
 * A questionnaire in one version.
 *
 * @param code the same through all versions
 * @param version from 1
 * @param source what it rests on and under which terms
 */
public record Instrument(
        String code,
        int version,
        InstrumentKind kind,
        Words title,
        Words introduction,
        String source,
        List<Section> sections) {

    public Instrument {
        sections = List.copyOf(sections);
    }
}
