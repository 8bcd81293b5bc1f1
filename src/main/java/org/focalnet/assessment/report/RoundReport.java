package org.focalnet.assessment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.assessment.answer.Answer;
import org.focalnet.assessment.answer.Values;
import org.focalnet.assessment.evidence.Evidence;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.position.Position;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundSection;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Document;
import org.focalnet.web.Shell;

/**
 * A round as a document in the reader's language. What was chosen stands in words, never as a number; questions that nobody
 * looked at are named at the end of their section and take no page of their own.
 */
record RoundReport(
        Round round,
        List<RoundSection> sections,
        List<RoundItem> items,
        Map<UUID, Position> positions,
        Map<UUID, List<Answer>> answers,
        List<Evidence> evidence,
        Shell shell) {

    Document document() {
        Round.Facts facts = round.facts();
        String lede = shell.t(
                "assessment.report.lede",
                shell.signedIn().memberName(),
                round.name().in(shell.locale()),
                shell.code("assessment.state", round.state()));
        var parts = new ArrayList<Document.Block>();
        List<List<String>> scope = new ArrayList<>();
        row(scope, "assessment.form.from", facts.from() == null ? "" : shell.day(facts.from()));
        row(scope, "assessment.form.to", facts.to() == null ? "" : shell.day(facts.to()));
        row(scope, "assessment.form.territory", facts.territory());
        row(scope, "assessment.form.steering", facts.steering());
        row(scope, "assessment.form.next", facts.next() == null ? "" : shell.day(facts.next()));
        row(scope, "assessment.round.source", round.source());
        heading(parts, 1, shell.t("assessment.round.scope"));
        parts.add(new Document.Table(List.of(), scope));
        if (!round.summary().isBlank()) {
            heading(parts, 1, shell.t("assessment.round.summary"));
            paragraph(parts, round.summary());
        }
        for (RoundSection section : sections) {
            if (section.chosen()) {
                section(parts, section);
            }
        }
        return new Document(facts.title(), lede, Tlp.AMBER_STRICT, shell.locale(), parts);
    }

    private void section(List<Document.Block> parts, RoundSection section) {
        heading(parts, 1, section.title().in(shell.locale()));
        paragraph(parts, section.narrative());
        if (!section.resilience().isBlank()) {
            heading(parts, 2, shell.t("assessment.section.resilience"));
            paragraph(parts, section.resilience());
        }
        List<String> left = new ArrayList<>();
        for (RoundItem item : items) {
            if (item.sectionId().equals(section.id())) {
                Position position = positions.getOrDefault(item.id(), Position.none(item.id()));
                List<Answer> said = answers.getOrDefault(item.id(), List.of());
                if (position.version() == 0 && said.isEmpty()) {
                    left.add(item.item().text().in(shell.locale()));
                } else {
                    item(parts, item, position, said);
                }
            }
        }
        if (!left.isEmpty()) {
            heading(parts, 2, shell.t("assessment.report.left"));
            parts.add(new Document.Points(left));
        }
    }

    private void item(List<Document.Block> parts, RoundItem item, Position position, List<Answer> said) {
        AnswerKind kind = item.item().answer();
        Position.Stand stand = position.stand();
        heading(parts, 2, item.item().text().in(shell.locale()));
        List<List<String>> facts = new ArrayList<>();
        if (kind != AnswerKind.TEXT) {
            row(facts, "assessment.section.position", Values.word(kind, position.value(), shell));
        }
        row(facts, "assessment.item.reasoning", stand.reasoning());
        row(facts, "assessment.item.trend", stand.trend() == null ? "" : shell.code("assessment.trend", stand.trend()));
        row(
                facts,
                "assessment.item.confidence",
                stand.confidence() == null ? "" : shell.code("assessment.confidence", stand.confidence()));
        row(facts, "assessment.item.mitigating", stand.mitigating());
        row(facts, "assessment.item.dissent", stand.dissent());
        if (!facts.isEmpty()) {
            parts.add(new Document.Table(List.of(), facts));
        }
        if (!said.isEmpty()) {
            heading(parts, 3, shell.t("assessment.item.answers"));
            parts.add(new Document.Table(
                    List.of(
                            shell.t("assessment.item.who"),
                            shell.t("assessment.item.chosen"),
                            shell.t("assessment.item.words")),
                    said.stream().map(one -> answer(kind, one)).toList()));
        }
        List<String> rests = evidence.stream()
                .filter(one -> one.item().equals(item.id()))
                .map(this::evidence)
                .toList();
        if (!rests.isEmpty()) {
            heading(parts, 3, shell.t("assessment.item.evidence"));
            parts.add(new Document.Points(rests));
        }
    }

    private List<String> answer(AnswerKind kind, Answer one) {
        String who = one.institution().isEmpty() ? shell.t("assessment.item.team") : one.institution();
        return List.of(
                who + ", " + one.capacity() + ", " + shell.day(one.at()),
                one.value() == null ? "" : Values.word(kind, one.value(), shell),
                one.words());
    }

    private String evidence(Evidence one) {
        List<String> words = new ArrayList<>(List.of(one.title(), shell.code("assessment.source", one.source())));
        words.add(shell.t("assessment.item.evidence.sure", shell.code("assessment.confidence", one.confidence())));
        words.add(one.link());
        words.add(one.note());
        one.files().forEach(file -> words.add(file.name()));
        words.removeIf(String::isBlank);
        return String.join(" · ", words);
    }

    private void row(List<List<String>> rows, String key, String value) {
        if (!value.isBlank()) {
            rows.add(List.of(shell.t(key), value));
        }
    }

    private static void heading(List<Document.Block> parts, int level, String text) {
        parts.add(new Document.Heading(level, text));
    }

    private static void paragraph(List<Document.Block> parts, String text) {
        if (!text.isBlank()) {
            parts.add(new Document.Paragraph(text));
        }
    }
}
