package org.focalnet.member.handover;

import java.util.UUID;
import org.focalnet.web.View;

/**
 * A file of the pack while it is made, and when it is whole.
 *
 * @param again the id under which it is made anew where it failed
 */
public record PackFilePage(PackStore.File file, UUID again) implements View {}
