package org.focalnet.learning.study;

import jakarta.servlet.http.HttpServletRequest;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
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

/** Courses, for everybody; how far somebody is, for who is signed in. */
@Controller
class CourseController {

    private final Courses courses;
    private final ProgressStore progress;
    private final RecordStore store;
    private final ShellFactory shells;

    CourseController(Courses courses, ProgressStore progress, RecordStore store, ShellFactory shells) {
        this.courses = courses;
        this.progress = progress;
        this.store = store;
        this.shells = shells;
    }

    @GetMapping("/learning")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View list(HttpServletRequest request) {
        Shell shell = shells.of(request);
        return new CourseListPage(courses.all(shell.locale()), progress.own());
    }

    @GetMapping("/learning/courses/{course}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View show(@PathVariable String course, HttpServletRequest request) {
        Course found = courses.get(course, shells.of(request).locale());
        return new CoursePage(found, progress.of(course).orElse(null), store.configured());
    }

    @GetMapping("/learning/courses/{course}/{module}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View read(@PathVariable String course, @PathVariable String module, HttpServletRequest request) {
        Course found = courses.get(course, shells.of(request).locale());
        Course.Module part = found.module(module).orElseThrow(NotFound::new);
        return new ModulePage(
                found,
                part,
                SelfCheck.of(part, new Typed(request)),
                progress.of(course).orElse(null));
    }

    /** Keeps that the module is done where all was right; which answers were given is not kept. */
    @PostMapping("/learning/courses/{course}/{module}/check")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.SIGNED_IN)
    SeeOther check(@PathVariable String course, @PathVariable String module, HttpServletRequest request) {
        Course found = courses.get(course, shells.of(request).locale());
        Course.Module part = found.module(module).orElseThrow(NotFound::new);
        SelfCheck check = SelfCheck.of(part, new Typed(request));
        Progress now = progress.step(found, check.passed() ? part : null);
        String at = found.path(part) + "?" + check.terms() + "#check";
        return now.finishedBy(part) && check.passed() ? SeeOther.to(at).say("learning.said.finished") : SeeOther.to(at);
    }
}
