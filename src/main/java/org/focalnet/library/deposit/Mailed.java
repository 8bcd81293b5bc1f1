package org.focalnet.library.deposit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Tlp;
import org.focalnet.library.Credit;
import org.focalnet.library.ItemFacts;
import org.focalnet.library.ItemKind;
import org.focalnet.library.NewItem;
import org.focalnet.library.Told;

/**
 * What a mail proposes for the library: drafts for the own team alone, until a person says otherwise.
 *
 * @param subject what the mail is about; may be empty
 * @param text all that was written
 * @param fresh the same without what it quotes and without a signature
 * @param language that of the person, where none can be told
 */
record Mailed(String subject, String text, String fresh, String language, LocalDate today) {

    static final int SUMMARY = 8_000;

    private static final int TITLE = 300;
    private static final int YEARS = 2;

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]{1,990}");

    /** What mail programs put before a subject. */
    private static final Pattern PASSED_ON = Pattern.compile(
            "(?iu)^(?:(?:fwd?|re|tr|rv|wg|aw|rép|rif|enc|回复|答复|转发|ответ|отв|пересл|رد|إعادة توجيه)\\s*[:：]\\s*)+");

    Mailed {
        subject = PASSED_ON.matcher(subject).replaceFirst("").strip();
    }

    /** A document that came with it. @param alone whether the subject is that of this one */
    NewItem document(DocumentReader.Document document, boolean alone) {
        Guess guess = document.guess();
        String otherwise = alone && !subject.isEmpty() ? subject : document.bare();
        String said = guess.summary().isEmpty() || fresh.isEmpty()
                ? fresh + guess.summary()
                : fresh + "\n\n" + guess.summary();
        ItemFacts facts = ItemFacts.of(
                        ItemKind.REPORT, Tlp.strictest(AudienceKind.OWN), ItemInput.first(guess.language(), language))
                .with(ItemInput.first(guess.language(), language), guess.issued());
        return item(facts, ItemInput.first(guess.title(), otherwise), said);
    }

    /** What it is without a document: an outside link, or a lesson; empty where nothing was written. */
    Optional<NewItem> plain(String untitled) {
        String said = fresh.isEmpty() ? text : fresh;
        Matcher found = LINK.matcher(subject + " " + said);
        String link = found.find() ? found.group().replaceFirst("[.,;:!?)\\]}»”’'，。；：！？）]+$", "") : "";
        if (said.isEmpty() && link.isEmpty()) {
            return Optional.empty();
        }
        String first = LINK.matcher(subject.isEmpty() ? said.lines().findFirst().orElse("") : subject)
                .replaceAll(" ")
                .strip();
        ItemFacts facts = new ItemFacts(
                link.isEmpty() ? ItemKind.LESSON : ItemKind.LINK,
                Tlp.strictest(AudienceKind.OWN),
                Credit.NAMED,
                said.isEmpty() ? language : Guess.of(said, language).language(),
                "",
                "",
                "",
                link,
                "",
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
        return Optional.of(item(facts, ItemInput.first(first, link.isEmpty() ? untitled : host(link)), said));
    }

    private NewItem item(ItemFacts facts, String title, String said) {
        Told told = Told.of(cut(title.replaceAll("\\s+", " ").strip(), TITLE), cut(said, SUMMARY));
        return new NewItem(facts, told, AudienceChoice.OWN, "", today.plusYears(YEARS));
    }

    private static String host(String link) {
        String host = link.replaceFirst("^https?://", "").replaceFirst("[/?#].*$", "");
        return host.isEmpty() ? link : host;
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    @Override
    public String toString() {
        return "Mailed"; // never the words: this may reach a log
    }
}
