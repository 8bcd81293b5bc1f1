package org.focalnet.institution.institution;

import java.util.Arrays;
import java.util.List;
import org.focalnet.institution.InstitutionKind;
import org.focalnet.web.View;

/**
 * What the starter map has that the hub has not.
 *
 * @param first whether the hub has no institution yet
 */
public record StarterPage(List<InstitutionKind> offered, boolean first) implements View {

    public List<InstitutionKind.Area> areas() {
        return Arrays.stream(InstitutionKind.Area.values())
                .filter(area -> !of(area).isEmpty())
                .toList();
    }

    public List<InstitutionKind> of(InstitutionKind.Area area) {
        return offered.stream().filter(kind -> kind.area() == area).toList();
    }
}
