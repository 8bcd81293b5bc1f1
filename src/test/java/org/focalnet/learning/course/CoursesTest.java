package org.focalnet.learning.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The courses as shipped. */
class CoursesTest {

    private final Courses courses = new Courses();

    @Test
    void aCourseHasTheSameModulesQuestionsAndRightAnswersInEachLanguage() {
        List<Course> english = courses.all(Locale.ENGLISH);
        List<Course> french = courses.all(Locale.FRENCH);
        assertThat(french)
                .extracting(Course::key)
                .isEqualTo(english.stream().map(Course::key).toList());
        for (int i = 0; i < english.size(); i++) {
            assertThat(shape(french.get(i))).as(french.get(i).key()).isEqualTo(shape(english.get(i)));
            assertThat(french.get(i).title()).isNotEqualTo(english.get(i).title());
        }
    }

    @Test
    void everyQuestionHasOneRightAnswerAndEachAnswerSaysWhy() {
        all().forEach(course -> course.modules().forEach(module -> {
            assertThat(module.check()).as(module.key()).hasSizeBetween(3, 4);
            module.check().forEach(question -> {
                assertThat(question.answers())
                        .filteredOn(Course.Answer::right)
                        .as(question.text())
                        .hasSize(1);
                assertThat(question.answers())
                        .allSatisfy(answer -> assertThat(answer.why()).isNotBlank());
            });
        }));
    }

    @Test
    void aModuleIsReadInOneSitting() {
        all().forEach(course -> course.modules().forEach(module -> {
            assertThat(module.minutes()).as(module.key()).isBetween(5, 75);
            assertThat(module.reading().split("\\s+")).as(module.key()).hasSizeBetween(200, 500);
            assertThat(module.outcomes()).isNotEmpty();
        }));
    }

    @Test
    void everyLinkLeadsToAPageOfTheProgram() {
        var reader = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        Set<String> links = new TreeSet<>();
        all().forEach(course -> course.modules()
                .forEach(module -> Jsoup.parse(Reading.markup(module.reading()) + Reading.markup(module.exercise()))
                        .select("a[href]")
                        .forEach(link -> links.add(link.attr("href")))));
        assertThat(links).isNotEmpty().allMatch(link -> link.startsWith("/"));
        assertThat(links)
                .allSatisfy(
                        link -> assertThat(reader.get(link).status()).as(link).isIn(200, 303));
    }

    @Test
    void whereItIsNotWrittenInTheReadersLanguageItIsReadInEnglish() {
        assertThat(courses.all(Locale.of("ar")).getFirst().language()).isEqualTo("en");
    }

    private List<Course> all() {
        return List.of(courses.all(Locale.ENGLISH), courses.all(Locale.FRENCH)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> shape(Course course) {
        return course.modules().stream()
                .map(module -> module.key()
                        + module.minutes()
                        + module.outcomes().size()
                        + module.check().stream()
                                .map(question -> question.answers().size() + ":" + question.right())
                                .toList())
                .toList();
    }
}
