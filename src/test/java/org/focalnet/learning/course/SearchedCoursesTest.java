package org.focalnet.learning.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.junit.jupiter.api.Test;

class SearchedCoursesTest {

    @Test
    void theSearchHoldsTheWordsOfACourseAndNoneOfItsMarks() {
        SearchedCourses searched = Program.get(SearchedCourses.class);
        List<UUID> all = Viewers.as(Viewer.office(MemberId.SECRETARIAT), () -> searched.all(new UUID(0, 0), 100));
        assertThat(all).hasSizeGreaterThan(4);
        for (UUID id : all) {
            assertThat(searched.entry(id).orElseThrow().text()).doesNotContain("**", "## ", "](");
        }
    }
}
