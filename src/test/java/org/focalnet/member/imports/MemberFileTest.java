package org.focalnet.member.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.focalnet.audience.Refused;
import org.focalnet.member.imports.MemberImport.Outcome;
import org.junit.jupiter.api.Test;

/** Every file that a person may bring: right, broken or hostile. */
class MemberFileTest {

    private static final String HEAD = "code,kind,un_group,name_en\n";

    @Test
    void readsAFileWithByteOrderMarkAndSemicolons() {
        assertThat(MemberFile.read(utf8("\uFEFFcode;kind\r\nDE;state\r\n")))
                .extracting(line -> line.cell("code"))
                .containsExactly("DE");
    }

    @Test
    void saysWhatToDoAboutAnotherEncoding() {
        refuses("encoding", (HEAD + "ORG-EU,organisation,,Union européenne\n").getBytes(StandardCharsets.ISO_8859_1));
        refuses("encoding", (HEAD + "DE,state,WEOG,\n").getBytes(StandardCharsets.UTF_16));
        refuses("encoding", (HEAD + "DE,state,WEOG,\n").getBytes(StandardCharsets.UTF_16LE));
        refuses("encoding", ("\uFEFF" + HEAD).getBytes(Charset.forName("UTF-16LE")));
        refuses("encoding", utf8(HEAD + "D\u0000E,state,WEOG,\n"));
    }

    @Test
    void refusesAWorkbookThatIsNamedLikeAList() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }
        refuses("workbook", out.toByteArray());
    }

    @Test
    void refusesNothing() {
        refuses("empty", new byte[0]);
        refuses("empty", utf8(" \r\n\n"));
        refuses("empty", utf8(HEAD));
        refuses("empty", utf8("\uFEFF"));
    }

    @Test
    void refusesUnknownAndRepeatedAndMissingColumns() {
        refuses("columns.unknown", utf8("code,kind,score\nDE,state,3\n"));
        refuses("columns.twice", utf8("code,kind,code\nDE,state,DE\n"));
        refuses("columns.missing", utf8("code,name_en\nDE,Germany\n"));
    }

    @Test
    void refusesUnbalancedQuotes() {
        refuses("quotes", utf8(HEAD + "DE,state,WEOG,\"Germany\nFR,state,WEOG,France\n"));
        refuses("quotes", utf8(HEAD + "DE,state,WEOG,\"Ger\"many\"\n"));
    }

    @Test
    void refusesAHundredThousandLinesWithoutHoldingThem() {
        var lines = new StringBuilder(HEAD);
        for (int i = 0; i < 100_000; i++) {
            lines.append("DE,state,WEOG,\n");
        }
        refuses("lines", utf8(lines.toString()));
        refuses("bytes", new byte[MemberFile.MOST_BYTES + 1]);
    }

    @Test
    void rejectsALineAndKeepsTheOthers() {
        String long201 = "n".repeat(201);
        var outcomes = MemberImport.plan(
                MemberFile.read(utf8(HEAD
                        + "DE,state,WEOG,\n" // 2: right
                        + "DE,state,WEOG,\n" // 3: twice
                        + "ZQ,state,WEOG,Zed\n" // 4: no such code
                        + "FR,planet,WEOG,\n" // 5
                        + "FR,state,NATO,\n" // 6
                        + "ES,state,WEOG,=HYPERLINK(1)\n" // 7
                        + "ORG-X,organisation,,Too short\n" // 8
                        + "ORG-NEW,organisation,,\n" // 9: no name
                        + "IT,state,WEOG,,more\n" // 10
                        + "XA,state,,\n" // 11: a name that CLDR gives is not to be shown
                        + "PT,state,WEOG," + long201 + "\n" // 12
                        + "AT,state,WEOG,A\u202Eb\n" // 13
                        + ",state,WEOG,\n" // 14
                        + "SEC,secretariat,,Me too\n")), // 15
                code -> null);
        assertThat(outcomes).hasSize(14);
        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Added.class);
        assertThat(outcomes.subList(1, 14))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Rejected.class));
        assertThat(outcomes.stream()
                        .filter(Outcome.Rejected.class::isInstance)
                        .map(outcome ->
                                ((Outcome.Rejected) outcome).reason().key().replace("member.import.reason.", ""))
                        .toList())
                .isEqualTo(List.of(
                        "code.twice",
                        "code.state",
                        "kind",
                        "group",
                        "formula",
                        "code.organisation",
                        "name",
                        "ragged",
                        "name",
                        "long",
                        "characters",
                        "code.missing",
                        "kind"));
        assertThat(outcomes).extracting(Outcome::line).startsWith(2L, 3L, 4L).endsWith(15L);
    }

    private static void refuses(String reason, byte[] content) {
        assertThatThrownBy(() -> MemberFile.read(content))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("member.import.reason." + reason));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
