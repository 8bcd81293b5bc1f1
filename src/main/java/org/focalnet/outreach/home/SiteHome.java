package org.focalnet.outreach.home;

import org.focalnet.meeting.PublicMeetings;
import org.focalnet.outreach.page.PageStore;
import org.focalnet.web.PublicSite;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first page of the public site, in one transaction of three statements. */
@Component
class SiteHome implements PublicSite.Home {

    private static final int NEWS = 3;
    private static final int MEETINGS = 3;

    private final PageStore pages;
    private final PublicMeetings meetings;

    SiteHome(PageStore pages, PublicMeetings meetings) {
        this.pages = pages;
        this.meetings = meetings;
    }

    @Override
    @Transactional(readOnly = true)
    public View page(Shell shell) {
        return new HomePage(
                pages.home(shell.language()),
                pages.news(shell.language(), 0, NEWS),
                meetings.coming().stream().limit(MEETINGS).toList());
    }
}
