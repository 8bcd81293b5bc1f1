package org.focalnet.exchange.widening;

import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.web.View;

/** What this member asked of others, and others of it. */
public record WideningListPage(List<Widening> lines, Map<MemberId, String> names, MemberId own) implements View {}
