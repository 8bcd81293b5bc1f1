package org.focalnet.learning.offline;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import org.focalnet.audience.Door;
import org.focalnet.audience.Tlp;
import org.focalnet.document.TableFile;
import org.focalnet.learning.course.Course;
import org.focalnet.learning.course.Courses;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Courses to take along. */
@Controller
class OfflineController {

    private final Courses courses;
    private final ShellFactory shells;
    private final Clock clock;

    OfflineController(Courses courses, ShellFactory shells, Clock clock) {
        this.courses = courses;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/learning/courses/{course}/offline.html")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> page(@PathVariable String course, HttpServletRequest request) {
        return file(
                course,
                "html",
                "text/html;charset=utf-8",
                offline(course, request).page());
    }

    @GetMapping("/learning/courses/{course}/book.epub")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> book(@PathVariable String course, HttpServletRequest request) {
        return file(
                course, "epub", "application/epub+zip", offline(course, request).book());
    }

    /** The files of the course as we keep them, for somebody who teaches it elsewhere or translates it. */
    @GetMapping("/learning/courses/{course}/source.zip")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> source(@PathVariable String course) {
        return file(course, "zip", "application/zip", courses.source(courses.get(course, Locale.ENGLISH)));
    }

    private Offline offline(String course, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Course found = courses.get(course, shell.locale());
        return new Offline(found, shell.in(Locale.of(found.language())), clock.instant());
    }

    private static ResponseEntity<byte[]> file(String course, String ending, String type, byte[] content) {
        return TableFile.file(course, Tlp.CLEAR, ending, type, content);
    }
}
