package org.focalnet.plan.contribution;

import org.focalnet.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where reports show outside their own pages. */
@Configuration(proxyBeanMethods = false)
class ContributionEntries {

    @Bean
    static MenuEntry reportsEntry() {
        return new MenuEntry(
                MenuEntry.Section.HUB, 56, "plan.report.menu", "/plan/reports", MenuEntry.Visibility.TEAM);
    }
}
