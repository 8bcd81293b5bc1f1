package org.focalnet.cooperation.need;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.ItemFilter;
import org.focalnet.cooperation.NeedState;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/** Needs: ours, or those of others as far as this reader may read. */
public record NeedListPage(ItemFilter filter, List<Need.Line> needs, Map<MemberId, String> names, boolean writes)
        implements View {

    /** The states to which the own ones can be narrowed. */
    public static Map<String, String> states(Shell shell) {
        Map<String, String> states = new LinkedHashMap<>();
        for (NeedState state : NeedState.values()) {
            states.put(state.name(), shell.code("cooperation.need.state", state));
        }
        return states;
    }

    public int total() {
        return needs.isEmpty() ? 0 : needs.getFirst().total();
    }
}
