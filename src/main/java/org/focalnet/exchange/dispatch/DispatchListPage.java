package org.focalnet.exchange.dispatch;

import java.util.List;
import org.focalnet.web.View;

/** The list of what was written once to several. */
public record DispatchListPage(List<Dispatch.Line> lines, int page, boolean more, boolean writes) implements View {}
