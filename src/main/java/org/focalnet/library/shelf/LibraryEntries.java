package org.focalnet.library.shelf;

import org.focalnet.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The library in the menu: inside and in public. */
@Configuration(proxyBeanMethods = false)
class LibraryEntries {

    @Bean
    static MenuEntry libraryEntry() {
        return new MenuEntry(
                MenuEntry.Section.NETWORK, 60, "library.title", "/library", MenuEntry.Visibility.SIGNED_IN);
    }
}
