package org.focalnet.exchange.contribution;

import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/** The form that starts a thread without names. */
public record UnattributedForm(UUID room, UUID form, Ribbon ribbon, String title, Problems problems) implements View {}
