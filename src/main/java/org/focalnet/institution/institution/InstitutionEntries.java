package org.focalnet.institution.institution;

import org.focalnet.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the map stands in the menu. */
@Configuration(proxyBeanMethods = false)
class InstitutionEntries {

    @Bean
    static MenuEntry institutionsEntry() {
        return new MenuEntry(MenuEntry.Section.HUB, 30, "institution.menu", "/institutions", MenuEntry.Visibility.HUB);
    }
}
