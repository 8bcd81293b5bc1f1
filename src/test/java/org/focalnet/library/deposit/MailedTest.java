package org.focalnet.library.deposit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Tlp;
import org.focalnet.file.Upload;
import org.focalnet.library.ItemKind;
import org.focalnet.library.NewItem;
import org.junit.jupiter.api.Test;

class MailedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static Mailed mail(String subject, String text) {
        return new Mailed(subject, text, text, "fr", TODAY);
    }

    private static DocumentReader.Document document(String name, Guess guess) {
        return new DocumentReader.Document(
                new Upload(UUID.randomUUID(), name, 1, 1, Upload.State.READY, "", false), guess);
    }

    @Test
    void aDocumentSaysWhatItIsAndTheMailWhatItDoesNot() {
        var guess = new Guess("Desks", "2021-05", "es", "Its beginning.");
        NewItem told = mail("Fwd: RE: A paper", "Words.").document(document("a.pdf", guess), true);
        assertThat(told.told().title()).isEqualTo("Desks");
        assertThat(told.told().summary()).isEqualTo("Words.\n\nIts beginning.");
        assertThat(told.facts().language()).isEqualTo("es");
        assertThat(told.facts().issued()).isEqualTo("2021-05");
        assertThat(told.readers()).isEqualTo(AudienceChoice.OWN);
        assertThat(told.facts().tlp()).isEqualTo(Tlp.AMBER_STRICT);
        assertThat(told.consent()).isEmpty();
        var nothing = new Guess("", "", "", "");
        NewItem scan = mail("Fwd: RE: A paper", "").document(document("my_scan.pdf", nothing), true);
        assertThat(scan.told().title()).isEqualTo("A paper");
        assertThat(scan.facts().language()).isEqualTo("fr");
        assertThat(mail("A paper", "")
                        .document(document("my_scan.pdf", nothing), false)
                        .told()
                        .title())
                .as("one of several")
                .isEqualTo("my scan");
    }

    @Test
    void withoutADocumentItIsALinkOrALessonOrNothing() {
        NewItem link = mail("", "(https://kit.example/a_(b)?c=1).").plain("?").orElseThrow();
        assertThat(link.facts().kind()).isEqualTo(ItemKind.LINK);
        assertThat(link.facts().link()).startsWith("https://kit.example/a_(b)?c=1");
        assertThat(mail("https://kit.example/x", "")
                        .plain("?")
                        .orElseThrow()
                        .told()
                        .title())
                .isEqualTo("kit.example");
        NewItem lesson = mail("", "One page for each\nministry").plain("?").orElseThrow();
        assertThat(lesson.facts().kind()).isEqualTo(ItemKind.LESSON);
        assertThat(lesson.told().title()).isEqualTo("One page for each");
        assertThat(mail("Subject alone", "").plain("?")).isEmpty();
    }

    @Test
    void wordsThatAreTooLongAreCutByLettersAndNotWithin() {
        String long_ = "𐍈".repeat(10_000);
        NewItem item = mail(long_, long_).plain("?").orElseThrow();
        assertThat(item.told().title().codePointCount(0, item.told().title().length()))
                .isEqualTo(300);
        assertThat(item.told().summary()).endsWith("𐍈…");
    }
}
