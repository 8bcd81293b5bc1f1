package org.focalnet.meeting.networkmeeting;

import org.focalnet.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the menu. */
@Configuration(proxyBeanMethods = false)
class NetworkMeetingEntries {

    @Bean
    static MenuEntry networkMeetingEntry() {
        return new MenuEntry(
                MenuEntry.Section.NETWORK,
                35,
                "networkmeeting.menu",
                "/network-meetings",
                MenuEntry.Visibility.SIGNED_IN);
    }
}
