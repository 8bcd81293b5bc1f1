package org.focalnet.exchange.contribution;

import org.focalnet.exchange.Threads;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/**
 * The form of a contribution, with what is kept of it and what is not.
 *
 * @param kept whether one was just taken, by whoever looks or another: the page keeps no more
 */
public record ContributionForm(
        Threads.Known thread, Ribbon ribbon, String text, boolean kept, int aDay, Problems problems) implements View {}
