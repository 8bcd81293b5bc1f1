package org.focalnet.exchange.room;

import org.focalnet.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where rooms stand in the menu. */
@Configuration(proxyBeanMethods = false)
class RoomEntries {

    @Bean
    static MenuEntry roomsEntry() {
        return new MenuEntry(
                MenuEntry.Section.NETWORK, 20, "exchange.menu.rooms", "/rooms", MenuEntry.Visibility.SIGNED_IN);
    }
}
