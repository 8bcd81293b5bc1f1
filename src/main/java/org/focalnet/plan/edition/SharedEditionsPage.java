package org.focalnet.plan.edition;

import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.web.View;

/** Editions that others share with whoever looks. */
public record SharedEditionsPage(List<Edition> editions, Map<MemberId, String> names) implements View {}
