package org.focalnet.assessment.extract;

import java.util.ArrayList;
import java.util.List;
import org.focalnet.assessment.answer.Values;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.document.Document;
import org.focalnet.web.Shell;

/** An extract as a document; each section of it says by whom, to whom and until when it was disclosed. */
record ExtractDocument(Extract extract, List<Extract.Line> lines, String watermark, Shell shell) {

    Document document() {
        Document document = new Document(extract.title(), watermark, extract.mark(), shell.locale())
                .paragraph(extract.instrument().in(shell.locale()))
                .paragraph(extract.note());
        for (Extract.Line line : lines) {
            document = line.section() ? section(document, line) : item(document, line);
        }
        return document.paragraph(watermark);
    }

    private Document section(Document document, Extract.Line line) {
        return document.heading(line.title().in(shell.locale()))
                .paragraph(watermark)
                .paragraph(line.narrative())
                .paragraph(line.resilience());
    }

    private Document item(Document document, Extract.Line line) {
        List<List<String>> facts = new ArrayList<>();
        AnswerKind kind = line.kind();
        if (line.positioned() && kind != null && kind != AnswerKind.TEXT) {
            facts.add(List.of(shell.t("assessment.section.position"), Values.word(kind, line.value(), shell)));
        }
        if (line.trend() != null) {
            facts.add(List.of(shell.t("assessment.item.trend"), shell.code("assessment.trend", line.trend())));
        }
        if (line.confidence() != null) {
            facts.add(List.of(
                    shell.t("assessment.item.confidence"), shell.code("assessment.confidence", line.confidence())));
        }
        if (!line.reasoning().isEmpty()) {
            facts.add(List.of(shell.t("assessment.item.reasoning"), line.reasoning()));
        }
        return document.subheading(line.title().in(shell.locale())).table(List.of(), facts);
    }
}
