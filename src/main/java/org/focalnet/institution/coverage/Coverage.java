package org.focalnet.institution.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.institution.Attitude;
import org.focalnet.institution.InstitutionKind;
import org.focalnet.member.Pillar;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;

/** Who does what for which pillar and theme, and where nobody does. */
public record Coverage(List<Row> rows) {

    /**
     * An institution of the map.
     *
     * @param relevance what it does, in words, by the code of a pillar or theme
     */
    public record Row(
            UUID id,
            String name,
            InstitutionKind.Area area,
            Map<String, String> relevance,
            @Nullable Attitude attitude) {

        public String words(Enum<?> subject) {
            return relevance.getOrDefault(subject.name(), "");
        }
    }

    public List<InstitutionKind.Area> areas() {
        return Arrays.stream(InstitutionKind.Area.values())
                .filter(area -> !of(area).isEmpty())
                .toList();
    }

    public List<Row> of(InstitutionKind.Area area) {
        return rows.stream().filter(row -> row.area() == area).toList();
    }

    /** Those that do something for a pillar or theme. */
    public List<Row> serving(Enum<?> subject) {
        return rows.stream().filter(row -> !row.words(subject).isEmpty()).toList();
    }

    /** The pillars for which nobody does anything. */
    public List<Pillar> openPillars() {
        return Arrays.stream(Pillar.values())
                .filter(pillar -> serving(pillar).isEmpty())
                .toList();
    }

    public List<Theme> openThemes() {
        return Arrays.stream(Theme.values())
                .filter(theme -> serving(theme).isEmpty())
                .toList();
    }
}
