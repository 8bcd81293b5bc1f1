package org.focalnet.cooperation.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.focalnet.cooperation.partnership.Milestone;
import org.focalnet.cooperation.partnership.Partnership;
import org.focalnet.cooperation.partnership.Side;
import org.focalnet.document.Document;
import org.focalnet.member.Contact;
import org.focalnet.member.Offices;
import org.focalnet.web.Shell;

/**
 * The draft of an exchange of letters, out of the plan of work as it is.
 *
 * @param shell in the language of the letter
 * @param clause whether it says that it creates no legal obligations
 */
record ExchangedLetter(
        Partnership partnership,
        List<Milestone> plan,
        Map<Side, String> names,
        Map<Side, Offices.Known> offices,
        Shell shell,
        boolean clause,
        Instant now) {

    Document document() {
        LetterTexts texts = LetterTexts.in(shell.language());
        String needing = names.getOrDefault(Side.NEED, "–");
        String giving = names.getOrDefault(Side.OFFER, "–");
        Document letter = new Document(
                        texts.of("title", needing, giving),
                        texts.of("lede", shell.day(now)),
                        partnership.handling().mark(),
                        shell.locale())
                .paragraph(texts.of("opening", needing, giving))
                .subheading(texts.of("parties"))
                .points(List.of(
                        texts.of("parties.need", party(Side.NEED)), texts.of("parties.offer", party(Side.OFFER))))
                .subheading(texts.of("purpose"))
                .paragraph(partnership.need().title())
                .paragraph(partnership.need().words())
                .subheading(texts.of("form"))
                .paragraph(texts.of("form.text", shell.code("cooperation.form", partnership.form())))
                .subheading(texts.of("period"))
                .paragraph(texts.of("period.text", shell.month(partnership.starts()), shell.month(partnership.ends())));
        return ending(planned(letter, texts), texts);
    }

    private Document planned(Document letter, LetterTexts texts) {
        String both = texts.of("work.both");
        List<List<String>> rows = plan.stream()
                .map(one -> List.of(one.title(), doer(one, both), shell.day(one.due())))
                .toList();
        return letter.subheading(texts.of("work"))
                .paragraph(texts.of(
                        "work.version", shell.number(partnership.course().plan()), shell.day(now)))
                .table(List.of(texts.of("work.milestone"), texts.of("work.doer"), texts.of("work.due")), rows);
    }

    private Document ending(Document letter, LetterTexts texts) {
        Document more = letter.subheading(texts.of("contacts"));
        for (Side side : Side.values()) {
            more = more.paragraph(names.getOrDefault(side, "–") + "\n" + String.join("\n", contacts(side, texts)));
        }
        more = more.subheading(texts.of("mark"))
                .paragraph(texts.of("mark.text", partnership.handling().mark().label()));
        if (clause) {
            more = more.subheading(texts.of("clause")).paragraph(texts.of("clause.text"));
        }
        return more.subheading(texts.of("changes"))
                .paragraph(texts.of("changes.text"))
                .subheading(texts.of("signatures"))
                .points(List.of(
                        texts.of("signature", names.getOrDefault(Side.NEED, "–")),
                        texts.of("signature", names.getOrDefault(Side.OFFER, "–"))));
    }

    private String party(Side side) {
        Offices.Known office = offices.get(side);
        String name = names.getOrDefault(side, "–");
        return office == null || office.ministry().isEmpty() ? name : name + " (" + office.ministry() + ")";
    }

    private String doer(Milestone one, String both) {
        return switch (one.doer()) {
            case NEED -> names.getOrDefault(Side.NEED, "–");
            case OFFER -> names.getOrDefault(Side.OFFER, "–");
            case BOTH -> both;
        };
    }

    private List<String> contacts(Side side, LetterTexts texts) {
        List<String> lines = new ArrayList<>();
        Offices.Known office = offices.get(side);
        if (office != null) {
            for (Contact contact : office.contacts()) {
                String label =
                        contact.label().isEmpty() ? shell.code("member.contact", contact.kind()) : contact.label();
                lines.add(shell.labelled(label, contact.value()));
            }
        }
        return lines.isEmpty() ? List.of(texts.of("contacts.none")) : lines;
    }
}
