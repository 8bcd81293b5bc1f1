package org.focalnet.library.item;

import org.focalnet.web.View;

/** What is left of an item that was withdrawn: that it was, when, and why. */
public record TombstonePage(Item item) implements View {}
