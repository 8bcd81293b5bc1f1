package org.focalnet.assessment.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.instrument.Fault;
import org.focalnet.assessment.instrument.Instrument;
import org.focalnet.assessment.instrument.InstrumentKind;
import org.focalnet.assessment.instrument.Parsed;
import org.focalnet.assessment.instrument.SampleInstruments;
import org.focalnet.web.Texts;

class FormFileTest {

    private static final Texts TEXTS = texts();

    @Example
    void eachShippedInstrumentIsAFormThatAnotherReaderTakesAndComesBackWithoutLoss() throws Exception {
        for (Instrument shipped : SampleInstruments.shipped()) {
            byte[] file = FormWriter.write(shipped, TEXTS);
            assertThat(new OtherReader(file).wrong).as(shipped.code()).isEmpty();
            Parsed parsed = FormReader.read(file, "x");
            assertThat(parsed.faults()).as(shipped.code()).isEmpty();
            assertThat(parsed.instrument()).isEqualTo(shipped);
        }
    }

    @Property(tries = 25)
    void whateverIsWrittenComesBackWithoutLoss(@ForAll("any") Instrument instrument) throws Exception {
        byte[] file = FormWriter.write(instrument, TEXTS);
        assertThat(new OtherReader(file).wrong).isEmpty();
        Parsed parsed = FormReader.read(file, "x");
        assertThat(parsed.faults()).isEmpty();
        assertThat(parsed.instrument()).isEqualTo(instrument);
    }

    @Provide
    Arbitrary<Instrument> any() {
        return SampleInstruments.any();
    }

    @Example
    void aFormOfOthersIsUnderstood() {
        byte[] file = book(book -> {
            fill(
                    book,
                    "survey",
                    "type|name|label::English (en)|label::Français (fr)|hint::English (en)|required|$kuid|appearance",
                    "start|start||||||",
                    "end|end||||||",
                    "note|welcome|Welcome.|Bienvenue.||||",
                    "text|who|Who answers?|Qui répond ?||true||",
                    "begin_group|group_ab1|Law|Droit||||",
                    "note|n1|Think of both.|||||",
                    "select_one yn0|Is_there_a_law|Is there a law?||The act|false|ab1|minimal",
                    "select_one ladder|Level|How far?|||||",
                    "end_group|||||||");
            fill(
                    book,
                    "choices",
                    "list_name|name|label::English (en)",
                    "yn0|yes|Yes",
                    "yn0|no|No",
                    "ladder|in_use|In use",
                    "ladder|begun|Begun");
            fill(book, "settings", "form_title|id_string|version|default_language", "Law|aXyZ 9|vAb3|English (en)");
        });
        Parsed parsed = FormReader.read(file, "law");
        Instrument form = parsed.require();
        assertThat(form.code()).isEqualTo("axyz-9");
        assertThat(form.kind()).isEqualTo(InstrumentKind.CAPACITY);
        assertThat(form.introduction().texts()).containsEntry("fr", "Bienvenue.");
        assertThat(form.sections()).hasSize(2);
        assertThat(form.sections().getLast().guidance().texts()).containsEntry("en", "Think of both.");
        assertThat(form.sections().getLast().items())
                .extracting(item -> item.answer())
                .containsExactly(AnswerKind.YES_NO, AnswerKind.LEVEL);
        assertThat(parsed.faults()).singleElement().satisfies(remark -> {
            assertThat(remark.refused()).isFalse();
            assertThat(remark.column()).isEqualTo("F (required)");
        });
    }

    @Example
    void whatAnInstrumentCannotSayIsRefusedWithSheetRowAndColumn() {
        refused("integer|age|Age||", 2, "A (type)", "type");
        refused("select_one colours|c|Colour||", 2, "A (type)", "list_other");
        refused("select_one nowhere|c|Colour||", 2, "A (type)", "choices");
        refused("text|a b|Text||", 2, "B (name)", "name");
        refused("text||Text||", 2, "B (name)", "name_missing");
        refused("text|a|||", 2, "C (label)", "label");
        refused("text|a|Text|${b} = 1|", 2, "D (relevant)", "condition");
        refused("text|a|" + "x".repeat(1001) + "||", 2, "C (label)", "long");
        refused("begin_group|g|Group||\nbegin_group|h|Within||", 3, "A (type)", "group_within");
        refused("text|a|Text||\nend_group||||", 3, "A (type)", "group_end");
        refused("begin_group|g|Group||\ntext|a|Text||", 0, "", "group_open");
        refused("text|a|Text||\ntext|a|Again||", 3, "B (name)", "taken");
        refused("begin_repeat|r|Again||", 2, "A (type)", "type");
        refused("", 0, "", "none");
    }

    private static void refused(String rows, int row, String column, String key) {
        byte[] file = book(book -> {
            fill(book, "survey", ("type|name|label|relevant|calculation\n" + rows).split("\n"));
            fill(book, "choices", "list_name|name|label", "colours|red|Red", "colours|blue|Blue");
        });
        Parsed parsed = FormReader.read(file, "form");
        assertThat(parsed.instrument()).isNull();
        assertThat(parsed.faults()).anySatisfy(fault -> {
            assertThat(fault.key()).isEqualTo("assessment.instrument.fault." + key);
            assertThat(fault.sheet()).isEqualTo("survey");
            assertThat(fault.line()).isEqualTo(row);
            assertThat(fault.column()).isEqualTo(column);
        });
    }

    @Example
    void hostileFilesAreRefusedAndSayWhy() throws Exception {
        assertThat(key(new byte[0])).isEqualTo("book");
        assertThat(key("PK\003\004 broken".getBytes())).isEqualTo("book");
        assertThat(key(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isEqualTo("old");
        assertThat(key(zip("xl/workbook.xml", new byte[100_000_000]))).isEqualTo("bomb");
        assertThat(key(zip("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>".getBytes())))
                .isEqualTo("book");
        assertThat(key(zip("xl/vbaProject.bin", new byte[9]))).isEqualTo("macros");
        assertThat(key(zip("xl/externalLinks/externalLink1.xml", new byte[9]))).isEqualTo("links");
        assertThat(key(book(book -> fill(book, "sheet1", "a")))).isEqualTo("survey");
        assertThat(key(book(book -> fill(book, "survey", "label|name", "x|y")))).isEqualTo("column");
        byte[] formula = book(book -> {
            fill(book, "survey", "type|name|label", "text|a|x");
            book.getSheet("survey").getRow(1).getCell(2).setCellFormula("HYPERLINK(\"https://e.example\",1)");
        });
        assertThat(FormReader.read(formula, "x").faults()).singleElement().satisfies(fault -> {
            assertThat(fault.key()).endsWith(".formula");
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo("C");
        });
        byte[] languages = book(book -> fill(book, "survey", "type|name|label::Klingonish", "text|a|x"));
        assertThat(key(languages)).isEqualTo("column_language");
        byte[] twice = book(book -> fill(book, "survey", "type|name|label|label", "text|a|x|y"));
        assertThat(key(twice)).isEqualTo("twice");
        byte[] long_ = book(book -> {
            var rows = new String[6001];
            java.util.Arrays.fill(rows, "text|a|x");
            rows[0] = "type|name|label";
            fill(book, "survey", rows);
        });
        assertThat(key(long_)).isEqualTo("rows");
    }

    private static String key(byte[] file) {
        Parsed parsed = FormReader.read(file, "x");
        assertThat(parsed.instrument()).isNull();
        List<Fault> faults = parsed.faults();
        return faults.getFirst().key().replace("assessment.instrument.fault.", "");
    }

    private static byte[] zip(String name, byte[] content) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String part : new java.util.TreeSet<>(List.of(name, "xl/workbook.xml"))) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(part.equals(name) ? content : new byte[1]);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static byte[] book(Consumer<XSSFWorkbook> content) {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            content.accept(book);
            book.write(out);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static void fill(XSSFWorkbook book, String name, String... rows) {
        var sheet = book.createSheet(name);
        for (int row = 0; row < rows.length; row++) {
            var line = sheet.createRow(row);
            String[] cells = rows[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    line.createCell(column).setCellValue(cells[column]);
                }
            }
        }
    }

    private static Texts texts() {
        try {
            var constructor = Texts.class.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
