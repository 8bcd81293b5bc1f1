package org.focalnet.secretariat.announcement;

import java.util.List;
import org.focalnet.web.View;

/** @param writes whether the reader may announce */
public record AnnouncementListPage(List<Announcement> announcements, String q, int number, int last, boolean writes)
        implements View {

    public String at(int page) {
        return "/announcements?"
                + (q.isEmpty()
                        ? ""
                        : "q=" + java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8) + "&")
                + "page=" + page;
    }
}
