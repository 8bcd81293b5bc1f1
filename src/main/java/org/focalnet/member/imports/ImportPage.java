package org.focalnet.member.imports;

import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** Where the secretariat brings a list of members. */
public record ImportPage(Problems problems) implements View {}
