package org.focalnet.assessment.asking;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focalnet.assessment.answer.Values;
import org.focalnet.assessment.instrument.Item;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundSection;
import org.focalnet.audience.Ids;
import org.focalnet.institution.AnswerKind;
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
    private static final int LONGEST_PART = 280;

    /** The questions of an item in the language of whoever is asked: a choice, where there is one, and a few words. */
    static List<AskedQuestion> of(RoundItem asked, RoundSection section, Shell theirs) {
        Item item = asked.item();
        String text = cut(item.text().in(theirs.locale()), LONGEST);
        String guidance = Stream.of(item.guidance(), item.why())
                .map(words -> words.in(theirs.locale()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
        String part = cut(section.title().in(theirs.locale()), LONGEST_PART);
        List<String> codes = Values.of(item.answer()).stream()
                .filter(code -> !code.equals(Values.NOT_EXAMINED))
                .toList();
        var words = theirs.t("assessment.asking.words");
        if (codes.isEmpty()) {
            return List.of(words(asked, text, cut(guidance, LONGEST_GUIDANCE), part, false));
        }
        return List.of(
                choice(asked, text, cut(guidance, LONGEST_GUIDANCE), part, codes, theirs),
                words(asked, words, "", part, true));
    }

    private static AskedQuestion choice(
            RoundItem asked, String text, String guidance, String part, List<String> codes, Shell theirs) {
        List<String> options = codes.stream()
                .map(code -> Values.word(asked.item().answer(), code, theirs))
                .toList();
        var question =
                new InquiryQuestion(Ids.next(), text, guidance, AnswerKind.CHOICE, options, false, codes, part, false);
        return new AskedQuestion(asked.id(), "VALUE", question);
    }

    private static AskedQuestion words(RoundItem asked, String text, String guidance, String part, boolean follows) {
        var question = new InquiryQuestion(
                Ids.next(), text, guidance, AnswerKind.LONG, List.of(), false, List.of(), part, follows);
        return new AskedQuestion(asked.id(), "WORDS", question);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
