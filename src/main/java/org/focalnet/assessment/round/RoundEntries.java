package org.focalnet.assessment.round;

import org.focalnet.web.MenuEntry;
import org.focalnet.workload.CommitmentSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where rounds show outside their own pages: the menu and the hours of the office. */
@Configuration(proxyBeanMethods = false)
class RoundEntries {

    @Bean
    static MenuEntry assessmentEntry() {
        return new MenuEntry(MenuEntry.Section.HUB, 35, "assessment.menu", "/assessment", MenuEntry.Visibility.TEAM);
    }

    @Bean
    static CommitmentSource capacityReviews(JdbcClient jdbc) {
        return new RoundCommitments(RoundCommitments.Work.CAPACITY, jdbc);
    }

    @Bean
    static CommitmentSource capacityReviewsToCome(JdbcClient jdbc) {
        return new RoundCommitments(RoundCommitments.Work.CAPACITY_NEXT, jdbc);
    }

    @Bean
    static CommitmentSource riskReviews(JdbcClient jdbc) {
        return new RoundCommitments(RoundCommitments.Work.RISK, jdbc);
    }

    @Bean
    static CommitmentSource riskReviewsToCome(JdbcClient jdbc) {
        return new RoundCommitments(RoundCommitments.Work.RISK_NEXT, jdbc);
    }
}
