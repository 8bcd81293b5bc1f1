package org.focalnet.library.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Refused;
import org.focalnet.library.ItemKind;
import org.focalnet.member.Theme;
import org.junit.jupiter.api.Test;

class EntriesTest {

    private static List<Entry> read(String text) {
        return Entries.read(Entries.text(text.getBytes(StandardCharsets.UTF_8)), "en");
    }

    @Test
    void bibtexOfEveryDialectIsReadAndABrokenEntryTakesNoOtherWithIt() {
        List<Entry> entries = read("""
                % saved by a program
                @string{inst = "Institute of Early Signs"}
                @comment{nothing}
                @Book{a1, title = {{Early} warning in practice}, author = "Ana M{\\"u}ller and Bo Reed", year = 2021, doi = {https://doi.org/10.1234/ABC}, langid = {fr}}
                @techreport{b2, TITLE = "Signs \\& silence", institution = inst, month = jun, year = {2022}, url = "https://example.org/s"}
                @misc{broken, title = {never closed
                @misc(c3, title = {The last one}, keywords = {early_warning, weather}, date = {2023-05-17})
                """);
        assertThat(entries)
                .extracting(Entry::title)
                .contains("Early warning in practice", "Signs & silence", "The last one");
        Entry first = entries.getFirst();
        assertThat(first.creator()).isEqualTo("Ana Müller; Bo Reed");
        assertThat(first.identifier()).isEqualTo("10.1234/abc");
        assertThat(first.language()).isEqualTo("fr");
        assertThat(entries.get(1).creator()).isEqualTo("Institute of Early Signs");
        assertThat(entries.getLast().issued()).isEqualTo("2023-05-17");
        assertThat(entries.getLast().themes()).containsExactly(Theme.EARLY_WARNING);
        assertThat(entries).filteredOn(entry -> !entry.problems().isEmpty()).hasSize(1);
    }

    @Test
    void risOfEveryDialectIsRead() {
        List<Entry> entries = read(
                "\uFEFFTY  - RPRT\r\nTI  - A report\r\n that goes on\r\nAU  - Reed, Bo\r\nAU  - Müller, Ana\r\nPY  - 2020/05/03/\r\n"
                        + "DO  - doi: 10.9/X\r\nER  - \r\n\r\nTY - WEB\nT1 - A page\nUR - https://example.org/p\nTY  - STAT\nTI  - No end\n");
        assertThat(entries).extracting(Entry::title).containsExactly("A report that goes on", "A page", "No end");
        assertThat(entries).extracting(Entry::kind).containsExactly(ItemKind.REPORT, ItemKind.LINK, ItemKind.POLICY);
        assertThat(entries.getFirst().creator()).isEqualTo("Reed, Bo; Müller, Ana");
        assertThat(entries.getFirst().issued()).isEqualTo("2020-05-03");
        assertThat(entries.getFirst().identifier()).isEqualTo("10.9/x");
    }

    @Test
    void tablesAreReadWhateverPartsTheirCellsAndWhatIsNoneIsRefused() {
        assertThat(read("title;year;kind\nOne;2020;lesson\nTwo;;\n"))
                .extracting(Entry::kind)
                .containsExactly(ItemKind.LESSON, ItemKind.REPORT);
        assertThat(read("Title\tAuthor\nEin \"Buch\"\tX\n")).hasSize(1);
        assertThat(Entries.read(Entries.text("title\nSe\u00f1ales\n".getBytes(StandardCharsets.ISO_8859_1)), "es")
                        .getFirst()
                        .title())
                .isEqualTo("Señales");
        for (String no : new String[] {"", "just words", "a,b\n1,2\n", "title\n\"open\n"}) {
            assertThatThrownBy(() -> read(no)).as(no).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> Entries.text(new byte[] {0, 1, 2})).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> read("title\n" + "x\n".repeat(10_001))).isInstanceOf(Refused.class);
    }

    @Test
    void duplicatesAreFoundByNumberAddressOrTitleAndYearAmongTenThousand() {
        var file = new StringBuilder("title,doi,url,year\n");
        for (int i = 0; i < 9_997; i++) {
            file.append("Entry ").append(i).append(",,,2020\n");
        }
        file.append("entry 5!,,,2020\nOther,10.1/A,,\nAnother,,https://example.org/x,\n");
        UUID there = UUID.randomUUID();
        long start = System.nanoTime();
        Judged judged = Judged.of(
                read(file.toString()),
                List.of(
                        new Judged.Known(there, "10.1/a", "", "|"),
                        new Judged.Known(there, "", "https://example.org/x/", "|")));
        assertThat(judged.fresh()).hasSize(9_997);
        assertThat(judged.same())
                .extracting(Judged.Left::reason)
                .containsExactly("library.bulk.same.file", "library.bulk.same.library", "library.bulk.same.library");
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(20_000);
    }
}
