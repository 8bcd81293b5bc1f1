package org.focalnet.exchange.acknowledgement;

import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.web.View;

/** Notes that wait for this member, and its own. */
public record AcknowledgementListPage(List<Note> notes, Map<MemberId, String> names, MemberId own) implements View {}
