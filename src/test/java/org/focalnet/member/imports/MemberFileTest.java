package org.focalnet.member.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.member.Member;
import org.focalnet.member.NewMember;
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

    @Test
    void namesAreComparedAndKeptComposedAndWithSingleBlanks() {
        String decomposed = "Re\u0301union \u00A0 des\n\u3000E\u0301tats ";
        var added = (Outcome.Added)
                plan("ORG-RE,organisation,,\"" + decomposed + "\"\n").getFirst();
        assertThat(added.member().names().exactly("en")).isEqualTo("R\u00E9union des \u00C9tats");
        var present = member(added.member());
        assertThat(MemberImport.plan(
                        MemberFile.read(utf8(HEAD + "ORG-RE,organisation,,R\u00E9union  des E\u0301tats\n")),
                        code -> present))
                .as("the same name, written otherwise, changes nothing")
                .hasOnlyElementsOfType(Outcome.Left.class);
    }

    @Test
    void aNameOfSignsThatNobodySeesIsNoName() {
        for (String unseen : List.of(
                "\u200B",
                "\u200D\u200C",
                "\u00AD",
                "\u2060\u2063",
                "\uFE0F",
                "\u3164",
                "\u115F\u1160",
                "\u2800",
                "\u061C")) {
            assertThat(reasons("ORG-NEW,organisation,," + unseen + "\n"))
                    .as(Integer.toHexString(unseen.charAt(0)))
                    .containsExactly("invisible");
            assertThat(reasons("DE,state,WEOG," + unseen + "\n")).containsExactly("invisible");
        }
        assertThat(reasons("ORG-NEW,organisation,,\u00A0\u3000\n")).containsExactly("name");
        assertThat(reasons("ORG-NEW,organisation,,می\u200Cخواهم\n"))
                .as("the mark that Persian needs within a word")
                .isEmpty();
    }

    @Test
    void formulasAreRefusedInEveryCellAndInFullWidthToo() {
        for (String sign : List.of("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t=", " ＝", "\u00A0=")) {
            assertThat(reasons("ORG-NEW,organisation,,\"" + sign + "HYPERLINK(1)\"\n"))
                    .as(sign)
                    .containsExactly("formula");
        }
        assertThat(reasons("=1,state,,\n")).containsExactly("formula");
    }

    @Test
    void aRecordIsFoundAtTheLineInWhichItBegins() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String list = String.join(
                    end,
                    "code,kind,un_group,name_en", // 1
                    "ORG-AA,organisation,,\"Council", // 2
                    "of", // 3
                    "Ministers\"", // 4
                    "", // 5
                    "ZQ,state,,\"No", // 6
                    "such\"", // 7
                    "", // 8
                    "", // 9
                    "ORG-AA,organisation,,Again", // 10
                    "ORG-BB,organisation,,Last"); // 11
            var outcomes = MemberImport.plan(MemberFile.read(utf8(list)), code -> null);
            assertThat(outcomes).extracting(Outcome::line).as(end).containsExactly(2L, 6L, 10L, 11L);
            assertThat(((Outcome.Added) outcomes.getFirst()).member().names().exactly("en"))
                    .isEqualTo("Council of Ministers");
            assertThat(((Outcome.Rejected) outcomes.get(2)).reason().arguments())
                    .as("the line of the first")
                    .containsExactly("2");
        }
    }

    @Test
    void aFirstLineThatNamesTheSeparatorIsBelieved() {
        for (String first : List.of("sep=;\r\n", "SEP=;\n", "\"sep=;\"\n", "\uFEFFsep=;\n")) {
            assertThat(MemberFile.read(utf8(first + "code;kind;name_en\r\nORG-NEW;organisation;One, two\r\n")))
                    .as(first)
                    .extracting(line -> line.number() + " " + line.cell("name_en"))
                    .containsExactly("3 One, two");
        }
        assertThat(MemberFile.read(utf8("sep=\t\ncode\tkind\nDE\tstate\n"))).hasSize(1);
        assertThat(MemberFile.read(utf8("sep=,\ncode,kind\nDE,state\n"))).hasSize(1);
        refuses("empty", utf8("sep=;\n"));
        refuses("columns.unknown", utf8("sep=x\ncodexkind\n"));
    }

    @Test
    void theSameCodeIsTheSameHoweverItIsWritten() {
        assertThat(reasons("DE,state,WEOG,\nde,state,WEOG,\n\u00A0De ,state,WEOG,\n"))
                .containsExactly("code.twice", "code.twice");
    }

    private static List<Outcome> plan(String lines) {
        return MemberImport.plan(MemberFile.read(utf8(HEAD + lines)), code -> null);
    }

    /** Why lines are rejected, in their order. */
    private static List<String> reasons(String lines) {
        return plan(lines).stream()
                .filter(Outcome.Rejected.class::isInstance)
                .map(outcome -> ((Outcome.Rejected) outcome).reason().key().replace("member.import.reason.", ""))
                .toList();
    }

    private static Member member(NewMember one) {
        return new Member(
                MemberId.SECRETARIAT,
                one.code(),
                one.kind(),
                one.names(),
                one.unGroup(),
                one.unGroupNote(),
                null,
                true,
                0);
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
