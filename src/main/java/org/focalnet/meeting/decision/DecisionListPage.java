package org.focalnet.meeting.decision;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/** Decisions of all meetings: first what is open and due. */
public record DecisionListPage(
        List<Decision.Line> lines, String query, String state, int page, LocalDate today, boolean writes)
        implements View {

    public int pages() {
        int total = lines.isEmpty() ? 0 : lines.getFirst().total();
        return Math.max(1, (total + MeetingDecisionStore.PAGE - 1) / MeetingDecisionStore.PAGE);
    }

    public boolean narrowed() {
        return !query.isEmpty() || !state.equals("OPEN");
    }

    public String at(int number) {
        return "/meetings/decisions?state=" + state + "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + "&page=" + number;
    }

    public static Map<String, String> states(Shell shell) {
        Map<String, String> states = new LinkedHashMap<>();
        for (Decision.State state : Decision.State.values()) {
            states.put(state.name(), shell.code("meeting.decision.state", state));
        }
        states.put("ALL", shell.t("meeting.decision.state.all"));
        return states;
    }
}
