package org.focalnet.meeting.start;

import org.focalnet.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the menu. */
@Configuration(proxyBeanMethods = false)
class MeetingEntries {

    @Bean
    static MenuEntry meetingEntry() {
        return new MenuEntry(MenuEntry.Section.HUB, 30, "meeting.title", "/meetings", MenuEntry.Visibility.SIGNED_IN);
    }
}
