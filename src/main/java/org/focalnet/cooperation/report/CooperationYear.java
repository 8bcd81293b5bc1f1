package org.focalnet.cooperation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.focalnet.notify.YearSource;
import org.springframework.stereotype.Component;

/** The figures of the network's cooperation, as its own report gives them. */
@Component
class CooperationYear implements YearSource {

    private final ReportStore reports;

    CooperationYear(ReportStore reports) {
        this.reports = reports;
    }

    @Override
    public String chapter() {
        return "cooperation";
    }

    @Override
    public List<Figure> of(Year year) {
        Figures kept = reports.of(year.number());
        List<Figure> figures = new ArrayList<>();
        Figures.MEASURES.forEach(measure ->
                figures.add(new Figure(year.word("cooperation.report." + measure), said(kept, measure + " ", year))));
        List.of("MET", "PARTLY", "UNMET", "WITHDRAWN")
                .forEach(code -> figures.add(new Figure(
                        year.word("cooperation.report.outcome") + " · "
                                + year.word("cooperation.report.outcome." + code.toLowerCase(Locale.ROOT)),
                        said(kept, "outcome " + code, year))));
        return figures;
    }

    private static String said(Figures kept, String key, Year year) {
        return year.least(kept.numbers().getOrDefault(key, 0));
    }
}
