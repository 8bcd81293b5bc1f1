package org.focalnet.member.handover;

import java.time.Instant;
import org.focalnet.web.View;

/**
 * The first thirty days of a successor.
 *
 * @param mine whether this reader is the successor, who alone ticks steps off
 * @param address at which the predecessor was reached; empty where none is known
 */
public record PathPage(Handover handover, Instant begins, Instant ends, boolean mine, boolean running, String address)
        implements View {}
