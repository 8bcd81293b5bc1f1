package org.focalnet.identity.team;

import org.focalnet.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TeamMenu {

    @Bean
    static MenuEntry teamEntry() {
        return new MenuEntry(MenuEntry.Section.HUB, 80, "identity.menu.team", "/team", MenuEntry.Visibility.SIGNED_IN);
    }
}
