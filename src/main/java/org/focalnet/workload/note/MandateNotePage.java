package org.focalnet.workload.note;

import org.focalnet.web.View;

/** A version of a note for the minister. */
public record MandateNotePage(MandateNote note, boolean newest, boolean writes) implements View {}
