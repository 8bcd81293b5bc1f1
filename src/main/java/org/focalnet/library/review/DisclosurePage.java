package org.focalnet.library.review;

import org.focalnet.library.item.Item;
import org.focalnet.web.View;

/** Asks again before everybody may read an item. */
public record DisclosurePage(Item item, String by, String days) implements View {}
