package org.focalnet.cooperation.desk;

/** How much lies still that the secretariat does not read: of at least five members, in steps of five; 0 below. */
public record Hidden(int needs, int proposals, int partnerships) {}
