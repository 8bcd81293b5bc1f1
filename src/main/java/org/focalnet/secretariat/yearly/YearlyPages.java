package org.focalnet.secretariat.yearly;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.focalnet.secretariat.yearly.YearlyReport.Chapter;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Component;

/** Puts together what is seen of a report, and reads what was typed into it. */
@Component
class YearlyPages {

    private final AudiencePickers pickers;
    private final ShellFactory shells;

    YearlyPages(AudiencePickers pickers, ShellFactory shells) {
        this.pickers = pickers;
        this.shells = shells;
    }

    YearlyReportPage page(YearlyReport report, Problems problems, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Reader reader = shell.reader();
        return new YearlyReportPage(
                report,
                reader == null ? null : pickers.ribbon(shell, report.audience(), YearlyPress.tlp(report)),
                reader != null && reader.viewer().role().secretariat(),
                new Typed(request).raw("readers"),
                problems);
    }

    /** The draft with the words as they stand in the form; those that are published stay what they are. */
    YearlyReport typed(YearlyReport kept, Typed typed) {
        List<Chapter> chapters = new ArrayList<>();
        for (Chapter one : kept.chapters()) {
            boolean shown = kept.published() == null && typed.ticked(one.code());
            chapters.add(shown ? one.saying(typed.text(one.code(), 0, YearlyReport.MOST)) : one);
        }
        return kept.seen(typed.raw("version")).with(chapters);
    }
}
