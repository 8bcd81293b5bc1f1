package org.focalnet.assessment.closing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.focalnet.assessment.answer.Answer;
import org.focalnet.assessment.evidence.Evidence;
import org.focalnet.assessment.instrument.Words;
import org.focalnet.assessment.position.Position;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundSection;
import org.jspecify.annotations.Nullable;

/**
 * All that a round says as one text, line by line, the same every time: what its hash is made from. Anybody with the text
 * can make the hash again with a tool of their own. Codes stand for what was chosen, so that it reads the same in every
 * language. Comments of the team are no part of it, nor the content of files.
 */
final class SealedText {

    private final StringBuilder text = new StringBuilder("focalnet round 1\n");

    private SealedText() {}

    /** The text of a round with all that hangs on it. */
    static String of(
            Round round,
            List<RoundSection> sections,
            List<RoundItem> items,
            Map<UUID, Position> positions,
            Map<UUID, List<Answer>> answers,
            List<Evidence> evidence) {
        var sealed = new SealedText();
        sealed.round(round);
        for (RoundSection section : sections) {
            if (section.chosen()) {
                sealed.section(section);
                items.stream()
                        .filter(one -> one.sectionId().equals(section.id()))
                        .forEach(item -> {
                            sealed.item(item, positions.getOrDefault(item.id(), Position.none(item.id())));
                            answers.getOrDefault(item.id(), List.of()).stream()
                                    .sorted(Comparator.comparing(
                                            one -> one.sourceId().toString()))
                                    .forEach(sealed::answer);
                            evidence.stream()
                                    .filter(one -> one.item().equals(item.id()))
                                    .sorted(Comparator.comparing(one -> one.id().toString()))
                                    .forEach(sealed::evidence);
                        });
            }
        }
        return sealed.text.toString();
    }

    /** SHA-256 of a text in UTF-8, in hexadecimal. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void round(Round round) {
        Round.Facts facts = round.facts();
        line("round", round.id());
        line("instrument", round.instrument());
        line("edition", round.edition());
        line("title", facts.title());
        line("from", facts.from());
        line("to", facts.to());
        line("territory", facts.territory());
        line("themes", String.join(" ", facts.themes().stream().map(Enum::name).toList()));
        line("steering", facts.steering());
        line("summary", round.summary());
    }

    private void section(RoundSection section) {
        line("section", section.code());
        words("section title", section.title());
        line("narrative", section.narrative());
        line("resilience", section.resilience());
    }

    private void item(RoundItem item, Position position) {
        Position.Stand stand = position.stand();
        line("item", item.item().code());
        words("question", item.item().text());
        line("value", stand.value());
        line("trend", stand.trend());
        line("confidence", stand.confidence());
        line("reasoning", stand.reasoning());
        line("mitigating", stand.mitigating());
        line("dissent", stand.dissent());
        line("decided by", position.author());
        line("decided at", position.version() == 0 ? null : position.decided());
    }

    private void answer(Answer answer) {
        line("answer", answer.source());
        line("answer of", answer.institution());
        line("answer as", answer.capacity());
        line("answer value", answer.value());
        line("answer words", answer.words());
        line("answer at", answer.at());
    }

    private void evidence(Evidence evidence) {
        line("evidence", evidence.title());
        line("evidence link", evidence.link());
        line("evidence note", evidence.note());
        line("evidence source", evidence.source());
        line("evidence confidence", evidence.confidence());
    }

    private void words(String name, Words words) {
        new TreeMap<>(words.texts()).forEach((language, said) -> line(name + " " + language, said));
    }

    /** A name, a colon, the value; a line break within the value is written as a sign, so that no text can pass for a line. */
    private void line(String name, @Nullable Object value) {
        String said = value == null ? "" : value.toString();
        text.append(name)
                .append(": ")
                .append(said.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n"))
                .append('\n');
    }
}
