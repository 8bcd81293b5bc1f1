package org.focalnet.secretariat.yearly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Document;
import org.focalnet.notify.YearSource;
import org.focalnet.secretariat.yearly.YearlyReport.Chapter;
import org.focalnet.web.Texts;
import org.springframework.stereotype.Component;

/** Draws the figures of a year from the modules that know them, and sets a report on paper. */
@Component
class YearlyPress {

    /** In this order; the first and the last are words alone. */
    private static final List<String> CHAPTERS =
            List.of("opening", "members", "meetings", "library", "cooperation", "learning", "decisions", "outlook");

    private final Map<String, YearSource> sources;
    private final Texts texts;

    YearlyPress(List<YearSource> sources, Texts texts) {
        this.sources = sources.stream().collect(Collectors.toMap(YearSource::chapter, Function.identity()));
        this.texts = texts;
    }

    /** Chapters with their figures and no words yet. */
    List<Chapter> draw(int year, Locale language) {
        var asked = new YearSource.Year(year, language, texts);
        List<Chapter> chapters = new ArrayList<>();
        for (String code : CHAPTERS) {
            YearSource source = sources.get(code);
            chapters.add(new Chapter(code, "", source == null ? List.of() : source.of(asked)));
        }
        return chapters;
    }

    Document document(YearlyReport report) {
        Locale language = report.locale();
        var paper = new Document(
                texts.text(language, "secretariat.yearly.name", String.valueOf(report.year())),
                texts.text(language, report.published() == null ? "secretariat.yearly.draft" : "web.name"),
                tlp(report),
                language);
        for (Chapter chapter : report.chapters()) {
            if (chapter.text().isBlank() && chapter.figures().isEmpty()) {
                continue;
            }
            paper = paper.heading(texts.text(language, "secretariat.yearly.chapter." + chapter.code()));
            for (Document.Block block : YearlyWords.blocks(chapter.text())) {
                paper = paper.with(block);
            }
            paper = paper.table(
                    List.of(),
                    chapter.figures().stream()
                            .map(line -> List.of(line.label(), line.figure()))
                            .toList());
        }
        return paper;
    }

    static Tlp tlp(YearlyReport report) {
        if (report.published() == null) {
            return Tlp.AMBER_STRICT;
        }
        return report.audience().equals(AudienceId.PUBLIC) ? Tlp.CLEAR : Tlp.GREEN;
    }
}
