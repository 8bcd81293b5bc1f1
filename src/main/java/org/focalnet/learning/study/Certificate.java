package org.focalnet.learning.study;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Document;
import org.focalnet.learning.course.Course;
import org.focalnet.web.Shell;

/** The paper on a finished course. */
final class Certificate {

    private Certificate() {}

    /** @param check where anybody may ask whether its number is good */
    static Document of(Course course, Progress own, String check, Shell shell) {
        return new Document(
                        shell.t("learning.certificate.title", course.title()),
                        shell.labelled(
                                shell.signedIn().personName(), shell.signedIn().memberName()),
                        Tlp.CLEAR,
                        shell.locale())
                .paragraph(shell.t(
                        "learning.certificate.says",
                        shell.signedIn().personName(),
                        course.title(),
                        shell.day(Objects.requireNonNull(own.finished()))))
                .paragraph(shell.t("learning.certificate.minutes", course.minutes()))
                .heading(shell.t("learning.outcomes"))
                .points(course.outcomes())
                .heading(shell.t("learning.modules"))
                .points(course.modules().stream().map(Course.Module::title).toList())
                .heading(shell.t("learning.certificate.check"))
                .paragraph(shell.t("learning.certificate.where", Objects.requireNonNull(own.number()), check))
                .badges(List.of(new Document.Badge(
                        shell.t("learning.certificate.number"),
                        own.number(),
                        course.title(),
                        check + "?number=" + own.number())));
    }

    /** A number as it is kept, however it was typed. */
    static String number(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return letters.length() > 16 ? "" : letters.replaceAll("(.{4})(?=.)", "$1-");
    }
}
