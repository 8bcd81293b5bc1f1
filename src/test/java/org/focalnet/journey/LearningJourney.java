package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Role;
import org.focalnet.learning.course.Course;
import org.focalnet.learning.course.Courses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A ministry contact with a phone and three quarters of an hour. */
class LearningJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void aMinistryContactEarnsACertificateOnAPhoneAndAnybodyChecksIt() throws Exception {
        var phone = chromium.window("contact", new Browser.NewContextOptions().setViewportSize(390, 844));
        String cookie = SignIns.cookie(SignIns.account(Program.seat(), Role.CONTRIBUTOR, "Imani Okafor"));
        phone.context().addCookies(List.of(new Cookie("focalnet", cookie).setUrl(Program.url())));
        Course course = Program.get(Courses.class).get("ministry-contact", Locale.ENGLISH);
        phone.open("/learning").accessible();
        phone.click(course.title());
        phone.accessible();
        phone.click("Begin");
        for (Course.Module module : course.modules()) {
            assertThat(phone.heading()).isEqualTo(module.title());
            List<Course.Question> check = module.check();
            for (int i = 0; i < check.size(); i++) {
                int wrong = (check.get(i).right() + 1) % check.get(i).answers().size();
                answer(
                        phone,
                        i,
                        module == course.modules().getFirst()
                                ? wrong
                                : check.get(i).right());
            }
            phone.click("Check my answers");
            if (module == course.modules().getFirst()) {
                assertThat(phone.text()).contains("Not all is right yet");
                phone.accessible();
                for (int i = 0; i < check.size(); i++) {
                    answer(phone, i, check.get(i).right());
                }
                phone.click("Check my answers");
            }
            assertThat(phone.text()).contains("This module is done");
            phone.click(course.after(module).isPresent() ? "Next module" : "Back to the course");
        }
        phone.accessible();
        var paper = phone.page().waitForDownload(() -> phone.click("Certificate (PDF)"));
        String text;
        try (var pdf = Loader.loadPDF(Files.readAllBytes(paper.path()))) {
            text = new PDFTextStripper().getText(pdf);
        }
        assertThat(text).contains("Imani Okafor");
        String number = text.replaceAll("(?s).*?([2-9A-Z]{4}(-[2-9A-Z]{4}){3}).*", "$1");
        var anybody = chromium.window("anybody").open("/learning/certificates");
        anybody.fill("number", number).click("Check");
        assertThat(anybody.text())
                .contains("This certificate is good", course.title())
                .doesNotContain("Imani");
        anybody.accessible();
    }

    private static void answer(Chromium.Window phone, int question, int place) {
        phone.page()
                .locator("input[name=q" + question + "][value='" + place + "']")
                .check();
    }
}
