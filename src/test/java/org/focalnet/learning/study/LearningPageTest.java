package org.focalnet.learning.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.learning.course.Course;
import org.focalnet.learning.course.Courses;
import org.junit.jupiter.api.Test;

/** Courses are everybody's to read; how far somebody is, only theirs to know. */
class LearningPageTest {

    private static final Course COURSE = Program.get(Courses.class).get("ministry-contact", Locale.ENGLISH);

    private final MemberId member = Program.seat();
    private final UUID account = SignIns.account(member, Role.CONTRIBUTOR, "Ana Contact");
    private final Browserless ana = new Browserless().signInAs(account);
    private final Browserless lead = new Browserless().signInAs(member, Role.FOCAL_POINT);

    @Test
    void aStrangerReadsAndChecksThemselvesAndNothingIsKeptNotEvenACookie() {
        var stranger = new Browserless();
        assertThat(stranger.get("/learning").text()).contains(COURSE.title());
        Course.Module module = COURSE.modules().getFirst();
        var page = stranger.get(COURSE.path(module));
        assertThat(page.document().select("form[method=post]")).isEmpty();
        assertThat(page.response().headers().allValues("Set-Cookie")).isEmpty();
        var right = stranger.get(COURSE.path(module) + "?" + String.join("&", terms(module, true)));
        assertThat(right.text()).contains("This module is done");
        var wrong = stranger.get(COURSE.path(module) + "?" + String.join("&", terms(module, false)));
        assertThat(wrong.text()).contains("try again").contains("Not quite.");
        assertThat(stranger.get(COURSE.path() + "/nothing").status()).isEqualTo(404);
        assertThat(stranger.get("/learning/courses/nothing").status()).isEqualTo(404);
        assertThat(stranger.get(COURSE.path(module) + "?q0=99&q1=%00&q2=x").status())
                .isEqualTo(200);
    }

    @Test
    void aCourseIsFinishedWhenEachModuleWasAnsweredRightAndNotBefore() {
        ana.get(COURSE.path());
        check(COURSE.modules().getFirst(), false);
        assertThat(ana.get("/learning").text())
                .contains("0 of " + COURSE.modules().size());
        assertThat(ana.get(COURSE.path() + "/certificate.pdf").status()).isEqualTo(404);
        finish();
        assertThat(ana.get(COURSE.path()).text()).contains("You finished this course");
        assertThat(ana.get("/learning").text()).contains("Finished");
    }

    @Test
    void aCertificateIsCheckedByItsNumberAndTellsNoName() throws Exception {
        finish();
        String text;
        try (var pdf = Loader.loadPDF(ana.file(COURSE.path() + "/certificate.pdf"))) {
            text = new PDFTextStripper().getText(pdf);
        }
        assertThat(text).contains("Ana Contact", COURSE.title());
        String number = text.replaceAll("(?s).*?([2-9A-Z]{4}(-[2-9A-Z]{4}){3}).*", "$1");
        var good = new Browserless()
                .get("/learning/certificates?number="
                        + number.toLowerCase(Locale.ROOT).replace("-", "+"));
        assertThat(good.text())
                .contains("This certificate is good", COURSE.title())
                .doesNotContain("Ana");
        assertThat(new Browserless()
                        .get("/learning/certificates?number=2222-2222-2222-2222")
                        .text())
                .contains("There is no certificate of this number");
        assertThat(new Browserless()
                        .get("/learning/certificates?number=%27%22%3Cx%00" + "A".repeat(5_000))
                        .status())
                .isEqualTo(200);
        ana.post(COURSE.path() + "/removal");
        assertThat(new Browserless()
                        .get("/learning/certificates?number=" + number)
                        .text())
                .contains("There is no certificate of this number");
    }

    @Test
    void theTeamSeesWhoHasFinishedOnlyWhereTheyAgreedAndNobodyElseEver() {
        finish();
        assertThat(lead.get("/learning/team").text()).doesNotContain("Ana Contact");
        assertThat(ana.post(COURSE.path() + "/wishes", "remind", "on", "shown", "on")
                        .status())
                .isEqualTo(303);
        assertThat(lead.get("/learning/team").text()).contains("Ana Contact", COURSE.title());
        var other = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(other.get("/learning/team").text()).doesNotContain("Ana Contact");
        var officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
        assertThat(officer.get("/learning/team").text()).doesNotContain("Ana Contact");
        ana.post(COURSE.path() + "/wishes");
        assertThat(lead.get("/learning/team").text()).doesNotContain("Ana Contact");
    }

    @Test
    void anothersCourseIsNotResumedByItsAddress() {
        check(COURSE.modules().getFirst(), true);
        UUID id = org.focalnet.audience.Viewers.as(
                new org.focalnet.audience.Viewer(member, account, Role.CONTRIBUTOR),
                () -> Program.get(ProgressStore.class)
                        .of(COURSE.key())
                        .orElseThrow()
                        .id());
        assertThat(ana.get("/learning/progress/" + id).location())
                .endsWith(COURSE.modules().get(1).key());
        assertThat(lead.get("/learning/progress/" + id).status()).isEqualTo(404);
    }

    private void finish() {
        COURSE.modules().forEach(module -> check(module, true));
    }

    private void check(Course.Module module, boolean right) {
        ana.get(COURSE.path(module));
        List<String> fields = new ArrayList<>();
        terms(module, right).forEach(term -> fields.addAll(List.of(term.split("="))));
        assertThat(ana.post(COURSE.path(module) + "/check", fields.toArray(String[]::new))
                        .status())
                .isEqualTo(303);
    }

    private static List<String> terms(Course.Module module, boolean right) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < module.check().size(); i++) {
            Course.Question question = module.check().get(i);
            terms.add("q" + i + "="
                    + (right
                            ? question.right()
                            : (question.right() + 1) % question.answers().size()));
        }
        return terms;
    }
}
