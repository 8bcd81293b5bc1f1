package org.focalnet.audit.entry;

import org.focalnet.web.View;

/** The list alone, for a filter that is changed as one types. */
public record EntryListFragment(EntryListPage page) implements View {}
