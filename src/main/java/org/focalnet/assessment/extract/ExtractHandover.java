package org.focalnet.assessment.extract;

import java.util.List;
import org.focalnet.web.HandoverSection;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** What a successor is told of extracts: what others read at the moment, and until when. */
@Component
class ExtractHandover implements HandoverSection {

    private final ExtractStore extracts;

    ExtractHandover(ExtractStore extracts) {
        this.extracts = extracts;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public String key() {
        return "assessment.extract.handover";
    }

    @Override
    public String lede() {
        return "assessment.extract.handover.lede";
    }

    @Override
    public List<Part> parts(Shell shell) {
        return List.of(new Part(
                shell.t("assessment.extract.handover.open"),
                extracts.out().stream()
                        .limit(MOST)
                        .map(one -> new Entry(
                                one.title(), one.path(), one.until("assessment.extract.until", shell), one.note()))
                        .toList()));
    }
}
