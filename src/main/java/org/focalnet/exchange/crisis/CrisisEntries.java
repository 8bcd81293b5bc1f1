package org.focalnet.exchange.crisis;

import org.focalnet.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where crisis rooms stand in the menu. */
@Configuration(proxyBeanMethods = false)
class CrisisEntries {

    @Bean
    static MenuEntry crisesEntry() {
        return new MenuEntry(
                MenuEntry.Section.NETWORK, 25, "exchange.menu.crises", "/crises", MenuEntry.Visibility.SIGNED_IN);
    }
}
