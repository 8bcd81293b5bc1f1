package org.focalnet.audit.entry;

import org.focalnet.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EntryConfiguration {

    @Bean
    static MenuEntry auditEntry() {
        return new MenuEntry(MenuEntry.Section.HUB, 90, "audit.entry.menu", "/audit", MenuEntry.Visibility.LEAD);
    }
}
