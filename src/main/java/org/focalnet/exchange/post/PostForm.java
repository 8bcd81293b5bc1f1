package org.focalnet.exchange.post;

import org.focalnet.exchange.text.Prose;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/** A post that is edited. */
public record PostForm(
        Contribution post, String text, @Nullable Prose preview, Ribbon ribbon, Problems problems) implements View {}
