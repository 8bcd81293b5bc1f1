package org.focalnet.exchange.post;

import java.util.UUID;
import org.focalnet.exchange.text.Prose;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/** An unofficial translation of a post. */
public record TranslationForm(
        Contribution post, Prose original, UUID form, String language, String text, Ribbon ribbon, Problems problems)
        implements View {}
