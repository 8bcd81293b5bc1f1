package org.focalnet.learning;

import org.focalnet.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LearningMenu {

    @Bean
    static MenuEntry learningEntry() {
        return new MenuEntry(MenuEntry.Section.PUBLIC, 30, "learning.menu", "/learning", MenuEntry.Visibility.EVERYONE);
    }
}
