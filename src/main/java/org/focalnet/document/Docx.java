package org.focalnet.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.focalnet.document.Document.Badges;
import org.focalnet.document.Document.Block;
import org.focalnet.document.Document.Heading;
import org.focalnet.document.Document.NewPage;
import org.focalnet.document.Document.Paragraph;
import org.focalnet.document.Document.Points;
import org.focalnet.document.Document.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** A document to write on in a word processor. */
final class Docx {

    private static final int[] SIZES = {19, 14, 12, 11};

    private final Document document;
    private final XWPFDocument file;
    private boolean fresh;

    private Docx(Document document, XWPFDocument file) {
        this.document = document;
        this.file = file;
    }

    static void write(Document document, OutputStream to) throws IOException {
        try (var file = new XWPFDocument()) {
            file.getProperties().getCoreProperties().setTitle(Pdf.shown(document.title()));
            file.getProperties().getCoreProperties().setCreator("Focalnet");
            new Docx(document, file).all();
            file.write(to);
        }
    }

    private void all() {
        if (!document.head().isEmpty()) {
            text(paragraph(), document.head(), 9, true);
        }
        text(paragraph(), document.title(), SIZES[0], true);
        if (!document.lede().isEmpty()) {
            text(paragraph(), document.lede(), 11, false);
        }
        document.blocks().forEach(this::part);
        if (!document.label().isEmpty()) {
            var footer = file.createHeaderFooterPolicy().createFooter(STHdrFtr.DEFAULT);
            text(direct(footer.createParagraph()), document.label(), 9, false);
        }
    }

    private void part(Block block) {
        switch (block) {
            case Heading heading -> {
                XWPFParagraph paragraph = paragraph();
                paragraph.setSpacingBefore(240);
                paragraph.setKeepNext(true);
                outline(paragraph, heading.level());
                text(paragraph, heading.text(), SIZES[heading.level()], true);
            }
            case Paragraph paragraph -> text(paragraph(), paragraph.text(), 11, false);
            case Points points ->
                points.texts().forEach(text -> {
                    XWPFParagraph paragraph = paragraph();
                    paragraph.setIndentationLeft(360);
                    paragraph.setIndentationHanging(200);
                    text(paragraph, "•  " + text, 11, false);
                });
            case Table table -> grid(table);
            case Badges badges ->
                badges.badges()
                        .forEach(badge -> text(
                                paragraph(), badge.over() + "\n" + badge.name() + "\n" + badge.below(), 11, false));
            case NewPage none -> fresh = true;
        }
    }

    /** So that the word processor's own outline and table of contents know it. */
    private static void outline(XWPFParagraph paragraph, int level) {
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }

    private void grid(Table table) {
        int columns = Math.max(
                table.head().size(),
                table.rows().stream().mapToInt(List::size).max().orElse(1));
        int lines = table.rows().size() + (table.head().isEmpty() ? 0 : 1);
        XWPFTable grid = file.createTable(lines, Math.max(1, columns));
        grid.setWidth("100%");
        if (document.rightToLeft()) {
            grid.getCTTbl().getTblPr().addNewBidiVisual();
        }
        int line = 0;
        if (!table.head().isEmpty()) {
            grid.getRow(0).setRepeatHeader(true);
            row(grid, line++, table.head(), true);
        }
        for (List<String> row : table.rows()) {
            row(grid, line++, row, false);
        }
        paragraph();
    }

    private void row(XWPFTable grid, int line, List<String> texts, boolean bold) {
        for (int i = 0; i < texts.size(); i++) {
            XWPFTableCell cell = grid.getRow(line).getCell(i);
            XWPFParagraph paragraph = direct(cell.getParagraphs().getFirst());
            paragraph.setSpacingAfter(20);
            text(paragraph, texts.get(i), 10, bold);
        }
    }

    private XWPFParagraph paragraph() {
        XWPFParagraph paragraph = direct(file.createParagraph());
        paragraph.setSpacingAfter(120);
        if (fresh) {
            paragraph.setPageBreak(true);
            fresh = false;
        }
        return paragraph;
    }

    private XWPFParagraph direct(XWPFParagraph paragraph) {
        if (document.rightToLeft()) {
            var properties = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTP().getPPr()
                    : paragraph.getCTP().addNewPPr();
            properties.addNewBidi();
            paragraph.setAlignment(ParagraphAlignment.LEFT); // the beginning of the line, which is at the right here
        }
        return paragraph;
    }

    private void text(XWPFParagraph paragraph, String text, int size, boolean bold) {
        boolean first = true;
        for (String line : Pdf.shown(text).split("\n", -1)) {
            XWPFRun run = paragraph.createRun();
            if (!first) {
                run.addBreak();
            }
            first = false;
            run.setText(line);
            run.setBold(bold);
            run.setFontSize(size);
            if (document.rightToLeft()) {
                var properties = run.getCTR().isSetRPr()
                        ? run.getCTR().getRPr()
                        : run.getCTR().addNewRPr();
                properties.addNewRtl();
            }
        }
    }
}
