package org.focalnet.learning.study;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.identity.Accounts;
import org.focalnet.learning.course.Course;
import org.focalnet.learning.course.Courses;
import org.focalnet.learning.statement.RecordStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a person wishes of a course they have begun, its certificate, and who of the team has finished. */
@Controller
class ProgressController {

    private final Courses courses;
    private final ProgressStore progress;
    private final Accounts accounts;
    private final Documents documents;
    private final RecordStore store;
    private final ShellFactory shells;

    ProgressController(
            Courses courses,
            ProgressStore progress,
            Accounts accounts,
            Documents documents,
            RecordStore store,
            ShellFactory shells) {
        this.courses = courses;
        this.progress = progress;
        this.accounts = accounts;
        this.documents = documents;
        this.store = store;
        this.shells = shells;
    }

    /** Where the person goes on: the address that a notice names. */
    @GetMapping("/learning/progress/{id}")
    @Door(Door.Kind.PAGE)
    SeeOther resume(@PathVariable UUID id, HttpServletRequest request) {
        Progress own = progress.get(id);
        Course course = courses.get(own.course(), shells.of(request).locale());
        return SeeOther.to(own.isFinished() ? course.path() : course.path(new CoursePage(course, own, false).next()));
    }

    @PostMapping("/learning/courses/{course}/wishes")
    @Door(Door.Kind.ACT)
    SeeOther wish(@PathVariable String course, HttpServletRequest request) {
        Course found = courses.get(course, Locale.ENGLISH);
        var typed = new Typed(request);
        progress.wish(
                course, typed.ticked("remind"), typed.ticked("shown"), store.configured() && typed.ticked("stated"));
        return SeeOther.to(found.path()).say("learning.said.wishes");
    }

    @PostMapping("/learning/courses/{course}/removal")
    @Door(Door.Kind.ACT)
    SeeOther forget(@PathVariable String course) {
        progress.forget(course);
        return SeeOther.to(courses.get(course, Locale.ENGLISH).path()).say("learning.said.forgotten");
    }

    @GetMapping("/learning/courses/{course}/certificate.pdf")
    @Door(Door.Kind.EXPORT)
    void certificate(@PathVariable String course, HttpServletRequest request, HttpServletResponse response) {
        Shell shell = shells.of(request);
        Course found = courses.get(course, shell.locale());
        Progress own = progress.of(course).filter(Progress::isFinished).orElseThrow(NotFound::new);
        String check = org.springframework.web.servlet.support.ServletUriComponentsBuilder.fromContextPath(request)
                .path("/learning/certificates")
                .build()
                .toUriString();
        documents.send(Certificate.of(found, own, check, shell), DocumentFormat.PDF, response);
    }

    /** Tells whether a certificate is good, and of which course; for everybody, and without a name. */
    @GetMapping("/learning/certificates")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View check(HttpServletRequest request) {
        String number = Certificate.number(new Typed(request).raw("number"));
        Course of = number.isEmpty()
                ? null
                : progress.certified(number)
                        .map(key -> courses.get(key, shells.of(request).locale()))
                        .orElse(null);
        return new CertificatePage(number, of);
    }

    @GetMapping("/learning/team")
    @Door(Door.Kind.PAGE)
    View team(HttpServletRequest request) {
        return TeamLearningPage.of(
                progress.finishers(),
                accounts.team(),
                courses.all(shells.of(request).locale()));
    }
}
