package org.focalnet.exchange.widening;

import java.util.UUID;
import org.focalnet.exchange.text.Prose;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** The form that asks a writer for wider sharing. */
public record WideningForm(
        UUID form, Widening.Post post, Prose text, String writer, String why, AudiencePicker picker, Problems problems)
        implements View {}
