package org.focalnet.cooperation.partnership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.PartnershipState;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/** The partnerships of a member. */
public record PartnershipListPage(
        PartnershipFilter filter,
        List<Partnership> partnerships,
        int total,
        int pages,
        Map<MemberId, String> names,
        boolean writes)
        implements View {

    public String name(MemberId member) {
        return names.getOrDefault(member, "–");
    }

    public static Map<String, String> states(Shell shell) {
        Map<String, String> states = new LinkedHashMap<>();
        for (PartnershipState state : PartnershipState.values()) {
            states.put(state.name(), shell.code("cooperation.partnership.state", state));
        }
        return states;
    }
}
