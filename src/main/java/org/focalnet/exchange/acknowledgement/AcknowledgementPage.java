package org.focalnet.exchange.acknowledgement;

import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.exchange.text.Prose;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/** A note: for its writer's team with who has acknowledged, for a reader with its own button. */
public record AcknowledgementPage(
        Note note,
        Prose text,
        Ribbon ribbon,
        List<Note.Acknowledged> received,
        List<MemberId> missing,
        Map<MemberId, String> names,
        boolean own,
        boolean writes)
        implements View {}
