package org.focalnet.library.collection;

import java.util.List;
import org.focalnet.web.View;

/** The collections that the viewer reads. */
public record CollectionListPage(List<Collected> lines, boolean writes) implements View {}
