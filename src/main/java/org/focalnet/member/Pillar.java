package org.focalnet.member;

/** The three pillars of the responsibility to protect: the state's own, help to others, timely response. */
public enum Pillar {
    PILLAR_1,
    PILLAR_2,
    PILLAR_3
}
