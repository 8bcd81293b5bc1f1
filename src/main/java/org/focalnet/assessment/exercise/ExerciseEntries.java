package org.focalnet.assessment.exercise;

import org.focalnet.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where exercises show outside their own pages. */
@Configuration(proxyBeanMethods = false)
class ExerciseEntries {

    @Bean
    static MenuEntry exercisesEntry() {
        return new MenuEntry(
                MenuEntry.Section.HUB,
                48,
                "assessment.exercise.menu",
                "/assessment/exercises",
                MenuEntry.Visibility.TEAM);
    }
}
