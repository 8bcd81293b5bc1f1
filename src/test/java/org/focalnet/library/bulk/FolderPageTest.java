package org.focalnet.library.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.Courier;
import org.focalnet.file.SampleFiles;
import org.junit.jupiter.api.Test;

class FolderPageTest {

    private final MemberId estavia = Program.seat();
    private final UUID account = SignIns.account(estavia, Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
    private final Browserless ana = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
    private final String word = "gadwall" + UUID.randomUUID().toString().substring(0, 6);

    private HttpResponse<byte[]> sent(Object... files) {
        return new Courier(account)
                .form(
                        "/library/imports",
                        Map.of("language", "en", "themes", "JUSTICE", "consent", "", "audience", "NETWORK"),
                        files);
    }

    private static String path(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(Courier.text(answer)).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static byte[] zip(Object... entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write((byte[]) entries[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] locked(byte[] pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFolderIsLookedAtFileByFileThenBroughtInWhole() throws IOException {
        byte[] named = SampleFiles.pdf("Named by the table " + word);
        byte[] alone = SampleFiles.docx("Guessed from its words " + word + " in 2021");
        String path = path(sent(
                "folder.zip",
                zip(
                        "papers/list.csv",
                        bytes("file,title,year\nnamed.pdf,Told " + word + ",2019\nnowhere.pdf,Lost,2020\n"),
                        "papers/named.pdf",
                        named,
                        "papers/alone.docx",
                        alone,
                        "papers/again.pdf",
                        named,
                        "papers/secret.pdf",
                        locked(SampleFiles.pdf("Nobody reads this")),
                        "papers/cut.pdf",
                        Arrays.copyOf(SampleFiles.pdf("Cut"), 300),
                        "papers/inner.zip",
                        zip("a.txt", bytes("a")),
                        "../../outside.pdf",
                        SampleFiles.pdf("Outside"),
                        "__MACOSX/._named.pdf",
                        bytes("nothing"))));
        var look = leila.get(path);
        assertThat(look.text())
                .contains(
                        "New: 2", "twice: 1", "Not usable: 5", "Told " + word, "Guessed from its words " + word, "2019")
                .contains("“secret.pdf” is protected", "“cut.pdf” breaks off", "“inner.zip” is an archive")
                .contains("leads out of the folder", "is not in the folder", "in the folder twice")
                .doesNotContain("MACOSX");
        assertThat(leila.get("/library?view=ours").text()).as("a dry run").doesNotContain(word);
        assertThat(ana.get(path).status()).isEqualTo(404);
        assertThat(leila.post(path + "/confirmation").status()).isEqualTo(303);
        assertThat(leila.post(path + "/confirmation").status()).as("once more").isEqualTo(303);
        var items = leila.get("/library?view=ours").document().select("#items a.title");
        assertThat(items).hasSize(2);
        String told = items.stream()
                .filter(link -> link.text().contains("Told"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        assertThat(leila.get(told).text()).contains("named.pdf");
        assertThat(ana.get(told).status()).as("a draft").isEqualTo(404);
        var later = leila.get(path(sent("other.pdf", named, "third.pdf", SampleFiles.pdf("A third one " + word))));
        awaitReady(later.text());
    }

    private static void awaitReady(String text) {
        assertThat(text).contains("New: 1", "twice: 1", "is here already");
    }

    @Test
    void whatIsGoneMeanwhileBringsNothing() throws IOException {
        String path = path(sent("one.pdf", SampleFiles.pdf("One " + word), "two.pdf", SampleFiles.pdf("Two " + word)));
        SignIns.execute("delete from file.upload where account_id = ?::uuid and name = 'two.pdf'", account.toString());
        assertThat(leila.post(path + "/confirmation").status()).isEqualTo(422);
        assertThat(leila.get("/library?view=ours").document().select("#items a.title"))
                .isEmpty();
    }

    @Test
    void whatIsTooMuchIsRefusedWithAWord() throws IOException {
        var many = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 41; i++) {
                zip.putNextEntry(new ZipEntry(i + ".pdf"));
            }
        }
        assertThat(Courier.text(sent("many.zip", many.toByteArray()))).contains("more than 40 files");
        assertThat(Courier.text(sent("bomb.zip", zip("big.pdf", new byte[30_000_000]))))
                .contains("unpacks to far more");
        assertThat(Courier.text(sent("empty.zip", zip("list.csv", bytes("file,title\n")))))
                .contains("There is no document in it");
        assertThat(Courier.text(sent("cut.zip", Arrays.copyOf(zip("a.pdf", SampleFiles.pdf("A")), 60))))
                .contains("breaks off");
    }
}
