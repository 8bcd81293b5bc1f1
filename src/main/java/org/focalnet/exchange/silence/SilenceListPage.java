package org.focalnet.exchange.silence;

import java.util.List;
import org.focalnet.web.View;

/** Silence procedures of which the viewer is a reader, open ones first. */
public record SilenceListPage(List<Silence> lines, int page, boolean more, boolean writes) implements View {}
