package org.focalnet.learning.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.learning.LearningNotice;
import org.focalnet.learning.course.Course;
import org.focalnet.learning.course.Courses;
import org.focalnet.notify.NoticeDue;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/** Who wishes it is reminded in growing distances, and then no more. */
class LearningRemindersTest {

    private static final List<NoticeDue> TOLD = new CopyOnWriteArrayList<>();

    static {
        Program.context().addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
            if (event.getPayload() instanceof NoticeDue due) {
                TOLD.add(due);
            }
        });
    }

    private final Course course = Program.get(Courses.class).get("lens", Locale.ENGLISH);
    private final MemberId member = Program.seat();
    private final UUID account = SignIns.account(member, Role.TEAM);

    @Test
    void ofACourseThatRestsAfterThreeTenAndThirtyDaysAndOfTheQuestionsLater() {
        as(() -> store().step(course, null));
        assertThat(after(2)).isEmpty();
        assertThat(after(4)).containsExactly(LearningNotice.CONTINUE.key());
        assertThat(after(5)).hasSize(1);
        assertThat(after(11)).hasSize(2);
        assertThat(after(31)).hasSize(3);
        assertThat(after(300)).hasSize(3);
        as(() -> course.modules().forEach(module -> store().step(course, module)));
        assertThat(after(20)).hasSize(3);
        assertThat(after(31)).hasSize(4).last().isEqualTo(LearningNotice.REFRESH.key());
    }

    @Test
    void notWhereTheyDoNotWishIt() {
        as(() -> {
            store().step(course, null);
            store().wish(course.key(), false, false, false);
        });
        assertThat(after(4)).isEmpty();
    }

    private List<String> after(int days) {
        Program.get(LearningReminders.class).run(Instant.now().plus(Duration.ofDays(days)));
        return TOLD.stream()
                .filter(due -> due.member().equals(member))
                .map(NoticeDue::textKey)
                .toList();
    }

    private void as(Runnable act) {
        Viewers.run(new Viewer(member, account, Role.TEAM), act);
    }

    private static ProgressStore store() {
        return Program.get(ProgressStore.class);
    }
}
