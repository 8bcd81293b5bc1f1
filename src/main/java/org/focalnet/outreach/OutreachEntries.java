package org.focalnet.outreach;

import static org.focalnet.web.MenuEntry.Section.PUBLIC;

import org.focalnet.web.MenuEntry;
import org.focalnet.web.MenuEntry.Visibility;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The public site in the menu: the ways in for a stranger, and the desks of those who write what stands there. */
@Configuration(proxyBeanMethods = false)
class OutreachEntries {

    @Bean
    static MenuEntry aboutEntry() {
        return new MenuEntry(PUBLIC, 0, "outreach.menu.about", "/about", Visibility.STRANGER);
    }

    @Bean
    static MenuEntry shownMembersEntry() {
        return new MenuEntry(PUBLIC, 10, "outreach.menu.members", "/network", Visibility.STRANGER);
    }

    @Bean
    static MenuEntry publicLibraryEntry() {
        return new MenuEntry(PUBLIC, 20, "library.title", "/library", Visibility.STRANGER);
    }

    @Bean
    static MenuEntry publicMeetingsEntry() {
        return new MenuEntry(PUBLIC, 40, "outreach.menu.meetings", "/network-meetings/history", Visibility.STRANGER);
    }

    @Bean
    static MenuEntry newsEntry() {
        return new MenuEntry(PUBLIC, 50, "outreach.menu.news", "/news", Visibility.EVERYONE);
    }

    @Bean
    static MenuEntry showingEntry() {
        return new MenuEntry(PUBLIC, 70, "outreach.menu.showing", "/showing", Visibility.HUB_LEAD);
    }

    @Bean
    static MenuEntry sitePagesEntry() {
        return new MenuEntry(PUBLIC, 80, "outreach.menu.pages", "/pages", Visibility.SECRETARIAT);
    }
}
