package org.focalnet.web;

/**
 * A part of this installation that its operator may leave out, contributed by a module as a bean; where it is missing, pages
 * say so ({@link Shell#lacks}).
 */
public record Equipment(String name, boolean there) {}
