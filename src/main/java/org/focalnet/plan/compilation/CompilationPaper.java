package org.focalnet.plan.compilation;

import org.focalnet.audience.Tlp;
import org.focalnet.document.Document;
import org.focalnet.web.Shell;

/** A report as a paper: its parts in their order, those that are empty left out; a draft says that it is one. */
final class CompilationPaper {

    private CompilationPaper() {}

    static Document of(Compilation.Whole whole, Shell reader) {
        Compilation report = whole.report();
        Shell shell = reader.in(report.locale());
        String lede = reader.signedIn().memberName() + " · " + report.period();
        var finished = report.finished();
        lede = finished == null
                ? lede + " · " + shell.t("plan.compilation.paper.draft")
                : lede + " · " + shell.day(finished);
        var paper =
                new Document(report.title(), lede, report.draft() ? Tlp.AMBER_STRICT : report.mark(), report.locale());
        for (Compilation.Section section : whole.sections()) {
            if (!section.text().isEmpty()) {
                paper = paper.heading(section.title());
                for (String paragraph : section.text().split("\n\\s*\n")) {
                    paper = paper.paragraph(paragraph.strip());
                }
            }
        }
        return paper;
    }
}
