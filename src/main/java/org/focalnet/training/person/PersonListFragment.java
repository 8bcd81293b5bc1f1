package org.focalnet.training.person;

import org.focalnet.web.View;

/** The list alone, for a filter that is changed as one types. */
public record PersonListFragment(PersonListPage page) implements View {}
