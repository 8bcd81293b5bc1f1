package org.focalnet.secretariat.announcement;

import java.util.List;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/** An announcement and what it said before. */
public record AnnouncementPage(
        Announcement announcement, List<Announcement.Version> versions, Ribbon ribbon, boolean writes)
        implements View {}
