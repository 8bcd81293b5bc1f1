package org.focalnet.web;

/** What a stranger sees at the root: what this is, and the way in. */
public record WelcomePage() implements View {}
