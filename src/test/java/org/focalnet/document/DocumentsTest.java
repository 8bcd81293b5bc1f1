package org.focalnet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.focalnet.Alone;
import org.focalnet.audience.Tlp;
import org.junit.jupiter.api.Test;

@Alone
class DocumentsTest {

    private final Documents documents = new Documents();

    private static final Map<String, String> WORDS = Map.of(
            "en", "Early warning begins at home",
            "fr", "L’alerte précoce commence à la maison : œuvre commune",
            "es", "La alerta temprana empieza en casa, señor",
            "ru", "Раннее предупреждение начинается дома",
            "zh", "预警从国内开始",
            "ar", "الإنذار المبكر يبدأ في الداخل");

    @Test
    void everyLanguageIsReadBackFromBothKindsOfFile() {
        WORDS.forEach((language, words) -> {
            Document document = new Document(words, "Estavia", Tlp.AMBER_STRICT, Locale.of(language))
                    .heading(words)
                    .paragraph(words + "\n" + words)
                    .points(List.of(words, words))
                    .table(List.of(words, "2"), List.of(List.of(words, "3"), List.of("4")));
            assertThat(plain(pdf(documents.file(document, DocumentFormat.PDF))))
                    .as("PDF " + language)
                    .contains(plain(words))
                    .contains("TLP:AMBER+STRICT");
            assertThat(docx(documents.file(document, DocumentFormat.DOCX)))
                    .as("DOCX " + language)
                    .contains(words)
                    .contains("TLP:AMBER+STRICT");
        });
    }

    @Test
    void everyPageBearsTheHandlingMarkAndItsNumber() throws IOException {
        Document document = new Document("Long", "", Tlp.RED, Locale.ENGLISH);
        for (int i = 0; i < 200; i++) {
            document = document.heading("Part " + i).paragraph("What was said. ".repeat(40));
        }
        try (var file = Loader.loadPDF(documents.file(document, DocumentFormat.PDF))) {
            int pages = file.getNumberOfPages();
            assertThat(pages).isGreaterThan(20);
            for (int page = 1; page <= pages; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(file)).contains("TLP:RED").contains(page + " / " + pages);
            }
        }
    }

    @Test
    void aPaperThatGoesOutBearsItsSenderAndAMarkOnlyWhereOneIsChosen() {
        Document plain = Document.goingOut("Note", "3 May", "Office of \"Estavia\" }", null, Locale.ENGLISH)
                .paragraph("Words");
        assertThat(plain(pdf(documents.file(plain, DocumentFormat.PDF))))
                .contains("Officeof\"Estavia\"}")
                .doesNotContain("TLP");
        assertThat(docx(documents.file(plain, DocumentFormat.DOCX)))
                .contains("Office of")
                .doesNotContain("TLP");
        assertThat(documents.fileName(plain, DocumentFormat.PDF)).isEqualTo("Note.pdf");
        Document marked = Document.goingOut("Note", "", "Office", Tlp.GREEN, Locale.ENGLISH);
        assertThat(plain(pdf(documents.file(marked, DocumentFormat.PDF)))).contains("Office·TLP:GREEN");
        assertThat(documents.fileName(marked, DocumentFormat.DOCX)).isEqualTo("Note TLP-GREEN.docx");
    }

    @Test
    void aPageOfUsualLengthThatGoesOutIsOnePage() throws IOException {
        Document brief =
                Document.goingOut("Preventing: a note for the police", "3 May", "Office", null, Locale.ENGLISH);
        for (int part = 0; part < 6; part++) {
            brief = brief.subheading("What we ask").paragraph("Words of a usual length. ".repeat(19));
        }
        try (var file = Loader.loadPDF(documents.file(brief, DocumentFormat.PDF))) {
            assertThat(file.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void sixtyPagesAreMadeWithinFiveSeconds() throws IOException {
        Document document = new Document("Pack", "", Tlp.AMBER, Locale.FRENCH);
        for (int i = 0; i < 190; i++) {
            document = document.heading("Partie " + i)
                    .paragraph("Ce qui a été dit. ".repeat(30))
                    .table(List.of("Quoi", "Quand"), Collections.nCopies(3, List.of("Réunion", "3 mai 2026")));
        }
        long begun = System.nanoTime();
        byte[] file = documents.file(document, DocumentFormat.PDF);
        long took = (System.nanoTime() - begun) / 1_000_000;
        try (var pdf = Loader.loadPDF(file)) {
            System.out.println("Documents: " + pdf.getNumberOfPages() + " pages in " + took + " ms");
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(60);
        }
        assertThat(took).isLessThan(5_000);
    }

    @Test
    void whateverWasTypedMakesADocumentAndIsNoMarkup() {
        String hostile = "<script>alert(1)</script> &amp; \u0000\u0007 \uD83D\uDE00 \u202Eevil \uFFFE \uD800 "
                + "<img src='http://elsewhere.example/x.png'> " + "w".repeat(5000);
        Document document = new Document(hostile, hostile, Tlp.CLEAR, Locale.ENGLISH)
                .paragraph(hostile)
                .points(List.of(hostile))
                .table(List.of(hostile), List.of(List.of(hostile)));
        assertThat(plain(pdf(documents.file(document, DocumentFormat.PDF)))).contains("<script>alert(1)</script>");
        assertThat(docx(documents.file(document, DocumentFormat.DOCX))).contains("<script>alert(1)</script>");
    }

    @Test
    void whateverIsEmptyOrOfCharactersThatAreNotSeenMakesADocumentAllTheSame() {
        for (String language : List.of("en", "ar")) {
            var document = new Document("", "", Tlp.AMBER, Locale.of(language));
            for (String text : List.of("", " ", "\n", "\u0007", "\u200B", "\u202E", "\uFEFF", " \u200F ")) {
                document = document.with(new Document.Heading(1, text))
                        .with(new Document.Paragraph(text))
                        .points(List.of(text, "said"))
                        .table(List.of(text, "head"), List.of(List.of(text, "cell"), List.of("cell", text)))
                        .table(List.of(), List.of(List.of(text, text)));
            }
            assertThat(plain(pdf(documents.file(document, DocumentFormat.PDF))))
                    .as(language)
                    .contains("said", "head", "cell");
        }
    }

    @Test
    void theFileIsNamedByItsTitleAndMarkWithoutWhatSystemsForbid() {
        assertThat(Documents.name(new Document("A/B: \"who?\"\u202E\n*", "", Tlp.AMBER_STRICT, Locale.ENGLISH)))
                .isEqualTo("A B who TLP-AMBER+STRICT");
        assertThat(Documents.name(new Document("x".repeat(300), "", Tlp.RED, Locale.ENGLISH)))
                .hasSize(88);
    }

    private static String pdf(byte[] file) {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String docx(byte[] file) {
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return text.getText();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Letters in their plain forms: shaped Arabic is other characters, and lines break where the paper ends. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
