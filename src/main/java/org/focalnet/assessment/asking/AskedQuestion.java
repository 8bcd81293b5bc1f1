package org.focalnet.assessment.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.assessment.answer.Values;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundSection;
import org.focalnet.audience.Ids;
import org.focalnet.institution.InquiryQuestion;
import org.focalnet.web.Shell;

/**
 * A question to an institution and the item that it is about.
 *
 * @param part VALUE for what is chosen, WORDS for what is said beside it
 */
record AskedQuestion(UUID item, String part, InquiryQuestion question) {

    private static final int LONGEST = 480;
    private static final int LONGEST_GUIDANCE = 990;

    /** The questions of an item in the language of whoever is asked: a choice, where there is one, and a few words. */
    static List<AskedQuestion> of(RoundItem item, RoundSection section, Shell theirs) {
        var asked = item.item();
        String text = cut(asked.text().in(theirs.locale()), LONGEST);
        String guidance = cut(
                String.join(
                        "\n",
                        List.of(asked.guidance().in(theirs.locale()), asked.why().in(theirs.locale())).stream()
                                .filter(one -> !one.isBlank())
                                .toList()),
                LONGEST_GUIDANCE);
        String part = cut(section.title().in(theirs.locale()), 280);
        List<AskedQuestion> questions = new ArrayList<>();
        if (asked.answer() != AnswerKind.TEXT) {
            List<String> codes = Values.of(asked.answer()).stream()
                    .filter(code -> !code.equals(Values.NOT_EXAMINED))
                    .toList();
            List<String> words = codes.stream()
                    .map(code -> Values.word(asked.answer(), code, theirs))
                    .toList();
            questions.add(new AskedQuestion(
                    item.id(),
                    "VALUE",
                    new InquiryQuestion(
                            Ids.next(),
                            text,
                            guidance,
                            org.focalnet.institution.AnswerKind.CHOICE,
                            words,
                            false,
                            codes,
                            part,
                            false)));
        }
        boolean follows = !questions.isEmpty();
        questions.add(new AskedQuestion(
                item.id(),
                "WORDS",
                new InquiryQuestion(
                        Ids.next(),
                        follows ? theirs.t("assessment.asking.words") : text,
                        follows ? "" : guidance,
                        org.focalnet.institution.AnswerKind.LONG,
                        List.of(),
                        false,
                        List.of(),
                        part,
                        follows)));
        return questions;
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
