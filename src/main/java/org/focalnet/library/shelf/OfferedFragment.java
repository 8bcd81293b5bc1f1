package org.focalnet.library.shelf;

import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.web.View;

/** What the library has for the work at hand. */
public record OfferedFragment(Offered.Asked asked, List<Offered.Line> lines, Map<MemberId, String> names)
        implements View {}
