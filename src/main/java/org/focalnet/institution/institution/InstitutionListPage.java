package org.focalnet.institution.institution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.institution.InstitutionWords;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/** The map as a list. */
public record InstitutionListPage(InstitutionFilter filter, List<Institution.Line> lines, boolean writes)
        implements View {

    /** Where one can stand, and that nothing is said. */
    public static Map<String, String> attitudes(Shell shell) {
        Map<String, String> words = new LinkedHashMap<>(InstitutionWords.attitudes(shell));
        words.put(InstitutionFilter.NONE, shell.t("institution.attitude.none"));
        return words;
    }

    public int total() {
        return lines.isEmpty() ? 0 : lines.getFirst().total();
    }

    public int pages() {
        return Math.max(1, (total() + InstitutionFilter.SIZE - 1) / InstitutionFilter.SIZE);
    }
}
