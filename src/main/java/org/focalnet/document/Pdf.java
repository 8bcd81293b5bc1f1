package org.focalnet.document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.focalnet.document.Document.Badges;
import org.focalnet.document.Document.Block;
import org.focalnet.document.Document.Heading;
import org.focalnet.document.Document.NewPage;
import org.focalnet.document.Document.Paragraph;
import org.focalnet.document.Document.Points;
import org.focalnet.document.Document.Table;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Element;

/** A document on paper: its markup, made of text alone, and the library that lays it out. */
final class Pdf {

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm 24mm;
              @bottom-left { content: "%1$s"; font: 9pt Latin; color: #444 }
              @bottom-right { content: counter(page) " / " counter(pages); font: 9pt Latin; color: #444 } }
            body { font: 10.5pt/1.5 Latin, Arabic, Chinese; color: #16202a; margin: 0 }
            html[dir=rtl] body { font-family: Arabic, Latin, Chinese; text-align: right }
            html[lang=zh] body { font-family: Latin, Chinese }
            h1 { font-size: 19pt; line-height: 1.25; margin: 0 0 2mm }
            .lede { color: #444; margin: 0 0 7mm }
            .mark { font-size: 9pt; letter-spacing: .04em; margin: 0 0 5mm; font-weight: bold }
            h2 { font-size: 13.5pt; margin: 7mm 0 2mm; page-break-after: avoid }
            h3 { font-size: 11.5pt; margin: 5mm 0 1.5mm; page-break-after: avoid }
            h4 { font-size: 10.5pt; margin: 4mm 0 1mm; page-break-after: avoid }
            p { margin: 0 0 2.5mm; white-space: pre-wrap; orphans: 2; widows: 2 }
            ul { margin: 0 0 2.5mm; padding: 0 6mm }
            table { width: 100%%; border-collapse: collapse; margin: 1mm 0 4mm; -fs-table-paginate: paginate }
            th, td { border: .3pt solid #9aa5ae; padding: 1.4mm 2mm; text-align: start; vertical-align: top; white-space: pre-line }
            .time { white-space: nowrap }
            html[dir=rtl] th, html[dir=rtl] td { text-align: right }
            th { text-align: left; background: #eef2f4 }
            tr { page-break-inside: avoid }
            .break { page-break-before: always }
            .badges td { width: 50%%; height: 58mm; border: .3pt dashed #9aa5ae; padding: 4mm 5mm; vertical-align: top }
            .badges .over, .badges .below { font-size: 9pt; color: #444 }
            .badges .name { font-size: 15pt; font-weight: bold; line-height: 1.2; margin: 1mm 0 }
            .badges img { width: 22mm; height: 22mm; margin-top: 2mm }
            """;

    /** A paper that goes out is read as one page or not at all. */
    private static final String CLOSE = """
            @page { margin: 15mm 18mm 16mm }
            body { font-size: 9.5pt; line-height: 1.38 }
            h1 { font-size: 15pt; margin: 0 0 1mm }
            .lede { margin: 0 0 3mm }
            .mark { margin: 0 0 3mm }
            h3 { font-size: 10.5pt; margin: 3mm 0 .8mm }
            p { margin: 0 0 1.2mm }
            """;

    /** A time or a number is read in one piece. */
    private static final Pattern TIME = Pattern.compile("[\\p{Nd}\\p{P}\\p{Zs}]{1,16}");

    private Pdf() {}

    static void write(Document document, OutputStream file) throws IOException {
        try (var made = new PDDocument()) {
            write(document, file, made);
        }
    }

    private static void write(Document document, OutputStream file, PDDocument made) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(made);
        builder.useFont(unjoined("NotoSans-Regular", made), "Latin", 400, FontStyle.NORMAL, true);
        builder.useFont(unjoined("NotoSans-Bold", made), "Latin", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> font("NotoNaskhArabic-Regular"), "Arabic", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("NotoNaskhArabic-Bold"), "Arabic", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DroidSansFallbackFull"), "Chinese", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DroidSansFallbackFull"), "Chinese", 700, FontStyle.NORMAL, true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(document.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        // Nothing is fetched: what is written may name addresses, and none of them is asked.
        builder.useUriResolver((base, uri) -> uri.startsWith(Codes.PICTURE) ? uri : null);
        builder.withW3cDocument(new W3CDom().fromJsoup(markup(document)), "/");
        builder.withProducer("Focalnet");
        builder.toStream(file);
        builder.run();
    }

    /** Without ligatures: to look for them in each line takes four fifths of the time, and a copied text is cleaner. */
    private static PDFontSupplier unjoined(String name, PDDocument made) throws IOException {
        try (InputStream in = font(name)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(made, font, true));
        }
    }

    private static InputStream font(String name) {
        InputStream font = Pdf.class.getResourceAsStream("/fonts/" + name + ".ttf");
        return Objects.requireNonNull(font, name);
    }

    static org.jsoup.nodes.Document markup(Document document) {
        var page = org.jsoup.nodes.Document.createShell("");
        page.expectFirst("html")
                .attr("lang", document.language().getLanguage())
                .attr("dir", document.rightToLeft() ? "rtl" : "ltr");
        page.title(document.title());
        page.head()
                .appendElement("style")
                .appendChild(new org.jsoup.nodes.DataNode(
                        STYLE.formatted(document.label()) + (document.sender().isEmpty() ? "" : CLOSE)));
        Element body = page.body();
        if (!document.head().isEmpty()) {
            body.appendElement("div").addClass("mark").text(shown(document.head()));
        }
        said(body.appendElement("h1"), document.title());
        if (!document.lede().isEmpty()) {
            said(body.appendElement("p").addClass("lede"), document.lede());
        }
        boolean fresh = false;
        for (Block block : document.blocks()) {
            if (block instanceof NewPage) {
                fresh = true;
            } else {
                Element part = part(body, block);
                if (fresh) {
                    part.addClass("break");
                }
                fresh = false;
            }
        }
        return page;
    }

    private static Element part(Element body, Block block) {
        return switch (block) {
            case Heading heading -> said(body.appendElement("h" + (heading.level() + 1)), heading.text());
            case Paragraph paragraph -> said(body.appendElement("p"), paragraph.text());
            case Points points -> {
                Element list = body.appendElement("ul");
                points.texts().forEach(text -> said(list.appendElement("li"), text));
                yield list;
            }
            case Table table -> {
                Element grid = body.appendElement("table");
                if (!table.head().isEmpty()) {
                    row(grid.appendElement("thead"), "th", table.head());
                }
                Element rows = grid.appendElement("tbody");
                table.rows().forEach(row -> row(rows, "td", row));
                yield grid;
            }
            case Badges badges -> cards(body.appendElement("table").addClass("badges"), badges.badges());
            case NewPage none -> throw new IllegalStateException("no part of its own");
        };
    }

    private static Element cards(Element grid, List<Document.Badge> badges) {
        for (int at = 0; at < badges.size(); at += 2) {
            Element row = grid.appendElement("tr");
            for (Document.Badge badge : badges.subList(at, Math.min(at + 2, badges.size()))) {
                Element card = row.appendElement("td");
                said(card.appendElement("div").addClass("over"), badge.over());
                said(card.appendElement("div").addClass("name"), badge.name());
                said(card.appendElement("div").addClass("below"), badge.below());
                card.appendElement("img").attr("src", Codes.picture(badge.code()));
            }
        }
        return grid;
    }

    private static void row(Element rows, String cell, List<String> texts) {
        Element row = rows.appendElement("tr");
        for (String text : texts) {
            Element one = said(row.appendElement(cell), text);
            if (TIME.matcher(text).matches()) {
                one.addClass("time");
            }
        }
    }

    /** An empty text is none at all: the library cannot lay out a text without a character. */
    private static Element said(Element part, String text) {
        String shown = shown(text);
        return shown.isEmpty() ? part : part.text(shown);
    }

    /** Without the characters that no font draws and no paper needs: a document with one would not be made at all. */
    static String shown(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\x{FFFE}\\x{FFFF}]|\\p{Cs}", "");
    }
}
