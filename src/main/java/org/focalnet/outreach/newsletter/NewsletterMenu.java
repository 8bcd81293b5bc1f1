package org.focalnet.outreach.newsletter;

import org.focalnet.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NewsletterMenu {

    @Bean
    static MenuEntry newsletterEntry() {
        return new MenuEntry(
                MenuEntry.Section.PUBLIC, 40, "newsletter.menu", "/newsletter", MenuEntry.Visibility.STRANGER);
    }

    @Bean
    static MenuEntry newslettersEntry() {
        return new MenuEntry(
                MenuEntry.Section.HUB, 65, "newsletter.issues.menu", "/newsletters", MenuEntry.Visibility.SECRETARIAT);
    }
}
