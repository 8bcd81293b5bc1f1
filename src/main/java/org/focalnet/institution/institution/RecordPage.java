package org.focalnet.institution.institution;

import org.focalnet.institution.InstitutionRecord;
import org.focalnet.web.View;

/**
 * An institution with whom the hub wrote to there, and what was done with it.
 *
 * @param known persons who are no contacts yet, and meetings, decisions and inquiries
 */
public record RecordPage(Institution institution, InstitutionRecord.Known known, boolean writes) implements View {}
