package org.focalnet.secretariat;

import org.focalnet.web.MenuEntry;
import org.focalnet.web.MenuEntry.Section;
import org.focalnet.web.MenuEntry.Visibility;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the secretariat's work stands in the menu. */
@Configuration(proxyBeanMethods = false)
class SecretariatMenu {

    @Bean
    static MenuEntry officeDeskEntry() {
        return new MenuEntry(Section.HUB, 5, "secretariat.menu.desk", "/desk", Visibility.SECRETARIAT);
    }

    @Bean
    static MenuEntry announcementEntry() {
        return new MenuEntry(
                Section.NETWORK, 70, "secretariat.announcement.title", "/announcements", Visibility.SIGNED_IN);
    }

    @Bean
    static MenuEntry decisionLogEntry() {
        return new MenuEntry(Section.NETWORK, 71, "secretariat.menu.decisions", "/decisions", Visibility.SIGNED_IN);
    }

    @Bean
    static MenuEntry mailingEntry() {
        return new MenuEntry(Section.HUB, 6, "secretariat.mailing.title", "/mailings", Visibility.SECRETARIAT);
    }

    @Bean
    static MenuEntry settingsEntry() {
        return new MenuEntry(Section.HUB, 66, "secretariat.settings.menu", "/settings", Visibility.SECRETARIAT);
    }

    @Bean
    static MenuEntry yearlyReportEntry() {
        return new MenuEntry(Section.NETWORK, 72, "secretariat.yearly.title", "/yearly-report", Visibility.SIGNED_IN);
    }

    @Bean
    static MenuEntry publicReportEntry() {
        return new MenuEntry(Section.PUBLIC, 45, "secretariat.yearly.title", "/yearly-report", Visibility.STRANGER);
    }
}
