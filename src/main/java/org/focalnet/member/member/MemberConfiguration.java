package org.focalnet.member.member;

import org.focalnet.web.MenuEntry;
import org.focalnet.web.MenuEntry.Section;
import org.focalnet.web.MenuEntry.Visibility;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the menu that lead to members. */
@Configuration(proxyBeanMethods = false)
class MemberConfiguration {

    @Bean
    static MenuEntry officeEntry() {
        return new MenuEntry(Section.HUB, 10, "member.office.menu", "/office", Visibility.WRITER);
    }

    @Bean
    static MenuEntry handoverEntry() {
        return new MenuEntry(Section.HUB, 85, "member.handover.title", "/handover", Visibility.TEAM);
    }

    @Bean
    static MenuEntry directoryEntry() {
        return new MenuEntry(Section.NETWORK, 0, "member.directory.title", "/directory", Visibility.SIGNED_IN);
    }

    @Bean
    static MenuEntry groupEntry() {
        return new MenuEntry(Section.NETWORK, 80, "member.group.list.title", "/groups", Visibility.SIGNED_IN);
    }

    @Bean
    static MenuEntry memberEntry() {
        return new MenuEntry(Section.HUB, 20, "member.member.menu", "/members", Visibility.SECRETARIAT);
    }
}
