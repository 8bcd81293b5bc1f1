package org.focalnet.cooperation.need;

import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.ItemFilter;
import org.focalnet.web.View;

/** Needs: ours, or those of others as far as this reader may read. */
public record NeedListPage(ItemFilter filter, List<Need.Line> needs, Map<MemberId, String> names, boolean writes)
        implements View {

    public int total() {
        return needs.isEmpty() ? 0 : needs.getFirst().total();
    }
}
