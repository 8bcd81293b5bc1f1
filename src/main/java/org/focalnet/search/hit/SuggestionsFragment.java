package org.focalnet.search.hit;

import java.util.List;
import org.focalnet.web.View;

/** Titles that begin with what is being typed. */
public record SuggestionsFragment(List<Hit> hits) implements View {}
