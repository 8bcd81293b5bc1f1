package org.focalnet.secretariat.duplicate;

import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.web.View;

/** Pairs that look like one person, and what was merged last. */
public record DuplicateListPage(List<Duplicate> pairs, Map<MemberId, String> names, List<Merger> merged)
        implements View {}
