package org.focalnet.institution.inquiry;

import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * Who answers for an institution.
 *
 * @param candidate the institution with the contacts that the map has
 */
public record SheetContactPage(
        Sheet sheet, Candidate candidate, String person, String mail, String language, Problems problems)
        implements View {

    /** Whether a mail leaves with it. */
    public boolean sends() {
        return sheet.times().sent() != null;
    }
}
