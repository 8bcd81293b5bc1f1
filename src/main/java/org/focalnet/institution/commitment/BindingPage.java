package org.focalnet.institution.commitment;

import java.util.List;
import java.util.UUID;
import org.focalnet.web.View;

/** What binds an institution. */
public record BindingPage(UUID institution, String name, List<Duty> duties) implements View {}
