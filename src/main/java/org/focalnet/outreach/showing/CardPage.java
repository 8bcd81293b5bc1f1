package org.focalnet.outreach.showing;

import org.focalnet.web.View;

/** Whom to contact, for the frame of a government's own site. */
public record CardPage(String name, Showing showing) implements View.Open {}
