package org.focalnet.exchange.question;

import org.focalnet.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where questions and silence procedures stand in the menu. */
@Configuration(proxyBeanMethods = false)
class QuestionEntries {

    @Bean
    static MenuEntry questionsEntry() {
        return new MenuEntry(
                MenuEntry.Section.NETWORK, 21, "exchange.menu.questions", "/questions", MenuEntry.Visibility.SIGNED_IN);
    }

    @Bean
    static MenuEntry silencesEntry() {
        return new MenuEntry(
                MenuEntry.Section.NETWORK, 22, "exchange.menu.silences", "/silences", MenuEntry.Visibility.SIGNED_IN);
    }
}
