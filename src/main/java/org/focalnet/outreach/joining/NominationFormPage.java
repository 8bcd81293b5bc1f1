package org.focalnet.outreach.joining;

import org.focalnet.outreach.joining.Nomination.Given;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** The form that a government fills in. */
public record NominationFormPage(Given given, Problems problems) implements View {}
