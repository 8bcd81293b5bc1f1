package org.focalnet.member.handover;

import org.focalnet.web.View;

/** Thanks, and what is so from now on. */
public record FarewellPage() implements View {}
