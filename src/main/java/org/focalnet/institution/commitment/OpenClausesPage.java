package org.focalnet.institution.commitment;

import java.util.List;
import org.focalnet.web.View;

/** The clauses that nobody has taken up. */
public record OpenClausesPage(List<Binding> clauses) implements View {}
