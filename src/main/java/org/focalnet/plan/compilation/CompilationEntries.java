package org.focalnet.plan.compilation;

import org.focalnet.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where reports show outside their own pages. */
@Configuration(proxyBeanMethods = false)
class CompilationEntries {

    @Bean
    static MenuEntry reportsEntry() {
        return new MenuEntry(
                MenuEntry.Section.HUB, 56, "plan.compilation.menu", "/plan/reports", MenuEntry.Visibility.TEAM);
    }
}
