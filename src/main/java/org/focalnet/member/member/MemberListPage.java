package org.focalnet.member.member;

import java.util.List;
import java.util.Map;
import org.focalnet.member.member.MemberWork.Filter;
import org.focalnet.web.View;

/**
 * The secretariat's work list.
 *
 * @param counts how many fit each filter
 */
public record MemberListPage(
        List<MemberWork> shown, Filter filter, String q, Map<Filter, Long> counts, int found, int page, int last)
        implements View {

    /** Address of this list, differently. */
    public String at(Filter other, int number) {
        return "/members?filter="
                + other.value()
                + (q.isEmpty() ? "" : "&q=" + java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8))
                + (number == 1 ? "" : "&page=" + number);
    }
}
