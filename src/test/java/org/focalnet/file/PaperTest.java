package org.focalnet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.focalnet.audience.Refused;
import org.junit.jupiter.api.Test;

/** A scanned paper is one whole PDF or picture, is called what it is, and is nothing else besides. */
class PaperTest {

    private static final byte[] PDF = SampleFiles.pdf("Note verbale");
    private static final byte[] PNG = SampleFiles.picture("png", 300, 300);
    private static final byte[] JPEG = SampleFiles.picture("jpg", 300, 300);
    private static final byte[] HTML = ascii("<!DOCTYPE html><html><script>alert(1)</script></html>");

    @Test
    void thoseThatArePapersAreTakenUnderTheirName() {
        assertThat(Paper.read("note.pdf", PDF).kind()).isEqualTo("PDF");
        assertThat(Paper.read("NOTE.PNG", PNG).kind()).isEqualTo("PNG");
        assertThat(Paper.read("note.jpeg", JPEG).kind()).isEqualTo("JPEG");
        assertThat(Paper.read("C:\\scans\\مذكرة شفوية.pdf", PDF).name()).isEqualTo("مذكرة شفوية.pdf");
        assertThat(Paper.read("1000012345", JPEG).name()).isEqualTo("1000012345.jpg");
    }

    @Test
    void aNameThatSaysSomethingElseIsRefusedWithTheTrueOne() {
        for (String name : new String[] {"note.exe", "note.html", "note.pdf.exe", "note.png", "note.ex$"}) {
            Refused refused = refused(name, PDF);
            assertThat(refused.key()).as(name).isEqualTo("file.refused.ending");
            assertThat(refused.arguments()[1].toString()).endsWith(".pdf");
        }
        assertThat(refusal("note.pdf", PNG)).isEqualTo("file.refused.ending");
        assertThat(refusal("note\u202Efdp.exe", PDF)).isEqualTo("file.refused.ending");
    }

    @Test
    void whatIsNoPaperIsRefusedWhateverItIsCalled() {
        assertThat(refusal("note.pdf", HTML)).isEqualTo("file.refused.active");
        assertThat(refusal("note.pdf", ascii("Dear colleague"))).isEqualTo("file.refused.paper");
        assertThat(refusal("note.pdf", SampleFiles.docx("words"))).isEqualTo("file.refused.paper");
        assertThat(refusal("note.gif", SampleFiles.picture("gif", 20, 20))).isEqualTo("file.refused.paper");
        assertThat(refusal("note.pdf", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0}))
                .isEqualTo("file.refused.paper");
        assertThat(refusal("note.pdf", ascii("%PDF-1.7"))).isEqualTo("file.refused.broken");
        assertThat(refusal("note.pdf", new byte[0])).isEqualTo("file.refused.empty");
    }

    @Test
    void whatIsAPageOrAnArchiveBesidesIsRefusedWhereverThatIsHidden() {
        byte[] zip = SampleFiles.zip("A.class", "code");
        byte[] commented = zip.clone();
        commented[zip.length - 2] = 6; // the archive goes on with a remark, and the remark ends like a PDF
        byte[] far = ascii("%PDF-1.7\n%" + "x".repeat(2_000) + "\n");
        assertThat(refusal("note.pdf", joined(PDF, zip))).isEqualTo("file.refused.mixed");
        assertThat(refusal("note.pdf", joined(PDF, commented, ascii("%%EOF\n"))))
                .isEqualTo("file.refused.mixed");
        assertThat(refusal("note.pdf", joined(PDF, HTML))).isEqualTo("file.refused.mixed");
        assertThat(refusal("note.pdf", joined(far, HTML, PDF))).isEqualTo("file.refused.mixed");
        assertThat(refusal("note.pdf", joined(ascii("<html ><script>"), PDF)))
                .isIn("file.refused.active", "file.refused.mixed");
        assertThat(refusal("note.png", joined(PNG, zip))).isEqualTo("file.refused.mixed");
        assertThat(refusal("note.png", joined(PNG, ascii("MZ a program")))).isEqualTo("file.refused.mixed");
        assertThat(refusal("note.jpg", joined(JPEG, zip))).isEqualTo("file.refused.mixed");
        byte[] middle = joined(JPEG, new byte[200_000], HTML, new byte[200_000], ascii("\u00FF\u00D9"));
        assertThat(refusal("note.jpg", middle)).isEqualTo("file.refused.mixed");
    }

    @Test
    void whatWasCutOffOrChangedOnItsWayIsRefused() {
        for (int left : new int[] {20, PNG.length / 2, PNG.length - 12, PNG.length - 4, PNG.length - 1}) {
            assertThat(refusal("note.png", Arrays.copyOf(PNG, left)))
                    .as("" + left)
                    .isEqualTo("file.refused.broken");
        }
        assertThat(refusal("note.png", joined(Arrays.copyOf(PNG, PNG.length / 2), ascii("IEND"))))
                .isEqualTo("file.refused.broken");
        byte[] changed = PNG.clone();
        changed[PNG.length / 2] ^= 1;
        assertThat(refusal("note.png", changed)).isEqualTo("file.refused.broken");
        assertThat(refusal("note.pdf", Arrays.copyOf(PDF, PDF.length / 2))).isEqualTo("file.refused.broken");
        assertThat(refusal("note.jpg", Arrays.copyOf(JPEG, JPEG.length / 2))).isEqualTo("file.refused.broken");
    }

    @Test
    void whatAProgramLeavesBehindTheEndOfAPaperDoesNotMatter() {
        assertThat(Paper.read("note.pdf", joined(PDF, ascii("\r\n\u0000\u0000")))
                        .kind())
                .isEqualTo("PDF");
        assertThat(Paper.read("note.jpg", joined(JPEG, ascii("SEFH telephone"))).kind())
                .isEqualTo("JPEG");
    }

    private static Refused refused(String name, byte[] content) {
        return catchThrowableOfType(Refused.class, () -> Paper.read(name, content));
    }

    private static String refusal(String name, byte[] content) {
        Refused refused = refused(name, content);
        return refused == null ? "taken" : refused.key();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
