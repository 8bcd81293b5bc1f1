package org.focalnet.exchange.crisis;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.focalnet.web.View;

/** Crisis rooms that were announced to the viewer. */
public record CrisisListPage(List<Line> crises, String query, int page, boolean more, boolean writes) implements View {

    /** A line: what it is and who opened it. */
    public record Line(Crisis crisis, String opener) {}

    /** The address of another page of what was looked for. */
    public String at(int number) {
        return "/crises?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&page=" + number;
    }
}
