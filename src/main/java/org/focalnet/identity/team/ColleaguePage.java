package org.focalnet.identity.team;

import org.focalnet.identity.Colleague;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** A person of the team, for those who lead it. */
public record ColleaguePage(Colleague person, Problems problems) implements View {}
