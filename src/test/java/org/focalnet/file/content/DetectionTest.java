package org.focalnet.file.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.file.SampleFiles;
import org.junit.jupiter.api.Test;

/** What a file is decides its content; its name only what it is called. */
class DetectionTest {

    private static Detection.Found detect(String name, byte[] content) {
        try {
            Path file = Files.createTempFile("detection", null);
            Files.write(file, content);
            try (var channel = Files.newByteChannel(file)) {
                return Detection.detect(channel, name, false);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String refusal(String name, byte[] content) {
        return catchThrowableOfType(Refused.class, () -> detect(name, content)).key();
    }

    @Test
    void realFilesAreWhatTheyAre() {
        assertThat(detect("a.pdf", SampleFiles.pdf("words")).kind()).isEqualTo(Kind.PDF);
        assertThat(detect("a.docx", SampleFiles.docx("words")).kind()).isEqualTo(Kind.DOCX);
        assertThat(detect("a.png", SampleFiles.picture("png", 20, 20)).kind()).isEqualTo(Kind.PNG);
        assertThat(detect("a.jpg", SampleFiles.picture("jpg", 20, 20)).kind()).isEqualTo(Kind.JPEG);
        assertThat(detect("a.gif", SampleFiles.picture("gif", 20, 20)).kind()).isEqualTo(Kind.GIF);
        assertThat(detect("a.csv", "a,b\n1,2".getBytes()).kind()).isEqualTo(Kind.CSV);
        assertThat(detect("a.txt", "Arabic: نص".getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo(Kind.TEXT);
        byte[] odt = SampleFiles.zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>");
        assertThat(detect("a.odt", odt).kind()).isEqualTo(Kind.ODT);
    }

    @Test
    void aWrongEndingIsMadeTrue() {
        assertThat(detect("report.exe", SampleFiles.pdf("words")).name()).isEqualTo("report.pdf");
        assertThat(detect("photo.pdf", SampleFiles.picture("png", 9, 9)).name()).isEqualTo("photo.png");
        assertThat(detect("run.js", "alert(1)".getBytes()).name()).isEqualTo("run.txt");
        assertThat(detect("PHOTO.JPEG", SampleFiles.picture("jpg", 9, 9)).name())
                .isEqualTo("PHOTO.JPEG");
        assertThat(detect("noending", SampleFiles.pdf("words")).name()).isEqualTo("noending.pdf");
    }

    @Test
    void textThatIsCalledADocumentOrAPictureIsRefusedWithWhatItWouldBe() {
        for (String name : new String[] {"fake.pdf", "fake.docx", "fake.PNG", "fake.xlsx"}) {
            assertThat(refusal(name, "only words".getBytes())).as(name).isEqualTo("file.refused.ending");
        }
    }

    @Test
    void whatABrowserWouldRunIsRefusedWhateverItIsCalled() {
        for (String active : new String[] {
            "<!DOCTYPE html><html><script>alert(1)</script></html>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
            "  <script>alert(1)</script>",
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"
        }) {
            assertThat(refusal("harmless.txt", active.getBytes())).isEqualTo("file.refused.active");
        }
    }

    @Test
    void twoThingsAtOnceAreRefused() {
        byte[] gif = SampleFiles.picture("gif", 40, 40);
        byte[] script = gif.clone();
        script[6] = '/';
        script[7] = '*';
        assertThat(refusal("a.gif", script)).isEqualTo("file.refused.mixed");
        assertThat(refusal("a.gif", joined(gif, "<script>alert(1)</script>;".getBytes())))
                .isEqualTo("file.refused.mixed");
        byte[] page = joined("<html><script>alert(1)</script>".getBytes(), SampleFiles.pdf("words"));
        assertThat(refusal("a.pdf", page)).isIn("file.refused.active", "file.refused.mixed");
        byte[] pdf = SampleFiles.pdf("words");
        byte[] commented = joined("%PDF-1.4\n<script >alert(1)</script>\n".getBytes(), pdf);
        assertThat(refusal("a.pdf", commented)).isEqualTo("file.refused.mixed");
        byte[] jar = joined(SampleFiles.picture("png", 40, 40), SampleFiles.zip("A.class", "code"));
        assertThat(refusal("a.png", jar)).isEqualTo("file.refused.mixed");
    }

    @Test
    void whatBreaksOffIsSaid() {
        for (byte[] whole : new byte[][] {
            SampleFiles.pdf("words"),
            SampleFiles.picture("png", 300, 300),
            SampleFiles.picture("jpg", 300, 300),
            SampleFiles.docx("words ".repeat(900))
        }) {
            assertThat(refusal("a", Arrays.copyOf(whole, whole.length / 2))).isEqualTo("file.refused.broken");
        }
        assertThat(refusal("a.txt", new byte[0])).isEqualTo("file.refused.empty");
    }

    @Test
    void archivesBombsMacrosAndWinmailAreRefusedEachWithItsReason() {
        assertThat(refusal("a.zip", SampleFiles.zip("a.txt", "words"))).isEqualTo("file.refused.archive");
        assertThat(refusal("a.docx", SampleFiles.bomb(300L * 1024 * 1024))).isEqualTo("file.refused.bomb");
        assertThat(refusal("a.docx", SampleFiles.docx("words", "word/vbaProject.bin", "x")))
                .isEqualTo("file.refused.macro");
        byte[] tnef = ByteBuffer.allocate(64)
                .put(new byte[] {0x78, (byte) 0x9f, 0x3e, 0x22})
                .array();
        assertThat(refusal("winmail.dat", tnef)).isEqualTo("file.refused.winmail");
        assertThat(refusal("a.pdf", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0}))
                .isEqualTo("file.refused.type");
    }

    @Test
    void namesNeitherLeaveTheirFolderNorDeceive() {
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("C:\\Users\\x\\plan.pdf")).isEqualTo("plan.pdf");
        assertThat(FileName.clean("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe");
        assertThat(FileName.clean("a\u0000b\r\nSet-Cookie: x.txt"))
                .doesNotContain("\n")
                .doesNotContain(":");
        assertThat(FileName.clean("...")).isEqualTo("file");
        assertThat(FileName.clean("con.pdf")).isEqualTo("_con.pdf");
        assertThat(FileName.clean("خطة العمل.pdf")).isEqualTo("خطة العمل.pdf");
        assertThat(FileName.marked("plan.pdf", Tlp.AMBER)).isEqualTo("TLP-AMBER_plan.pdf");
    }

    @Property(tries = 500)
    void anyNameBecomesOneThatAFolderAndTheTableCanHold(@ForAll String given) {
        String name = FileName.clean(given);
        assertThat(name).isNotBlank().doesNotContain("/", "\\", "\u0000", "\n");
        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(170);
        assertThat(FileName.clean(name)).isEqualTo(name);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
