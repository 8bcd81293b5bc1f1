package org.focalnet.export;

import org.focalnet.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExportMenu {

    @Bean
    static MenuEntry exportEntry() {
        return new MenuEntry(MenuEntry.Section.HUB, 90, "export.menu", "/export", MenuEntry.Visibility.HUB_LEAD);
    }
}
