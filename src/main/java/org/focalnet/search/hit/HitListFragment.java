package org.focalnet.search.hit;

import org.focalnet.search.HitFilter;
import org.focalnet.web.View;

/** The list alone, while somebody types. */
public record HitListFragment(HitFilter filter, Finding.Answer answer) implements View {}
