package org.focalnet.library.collection;

import java.util.List;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/** A collection. @param opens whether the viewer may show it to everybody */
public record CollectionPage(
        Collected collection,
        String owner,
        List<CollectionStore.Entry> entries,
        Ribbon ribbon,
        boolean writes,
        boolean opens,
        String typed,
        Problems problems)
        implements View {}
