package org.focalnet.exchange.dispatch;

import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.web.View;

/** All conversations of one draft, side by side. */
public record DispatchPage(Dispatch dispatch, Map<MemberId, String> names, MemberId own) implements View {}
