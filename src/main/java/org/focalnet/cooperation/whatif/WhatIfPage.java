package org.focalnet.cooperation.whatif;

import java.util.Map;
import org.focalnet.cooperation.WhatIf;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The question and its answer.
 *
 * @param offers the own offers that are posted, by id
 * @param gain null where nothing was asked yet
 */
public record WhatIfPage(WhatIfInput input, Map<String, String> offers, WhatIf.@Nullable Gain gain, Problems problems)
        implements View {}
