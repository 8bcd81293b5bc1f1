package org.focalnet.plan.standing;

import org.focalnet.institution.InstitutionLink;
import org.focalnet.web.MenuEntry;
import org.focalnet.workload.CommitmentSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where plans show outside their own pages: menu, hours of the office, pages of institutions. The start page asks all that
 * it may already; what is late is told by a notice.
 */
@Configuration(proxyBeanMethods = false)
class PlanEntries {

    @Bean
    static MenuEntry planEntry() {
        return new MenuEntry(MenuEntry.Section.HUB, 30, "plan.menu", "/plan", MenuEntry.Visibility.TEAM);
    }

    @Bean
    static MenuEntry sharedPlansEntry() {
        return new MenuEntry(
                MenuEntry.Section.NETWORK, 40, "plan.menu.shared", "/plan/editions", MenuEntry.Visibility.SIGNED_IN);
    }

    @Bean
    static InstitutionLink actionsOfAnInstitution() {
        return new InstitutionLink("plan.link.institution", "/plan/institutions/{id}");
    }

    @Bean
    static CommitmentSource plansToFollowUp(JdbcClient jdbc) {
        return new PlanCommitments(jdbc);
    }

    @Bean
    static CommitmentSource milestonesDue(JdbcClient jdbc) {
        return new MilestoneCommitments(jdbc);
    }
}
