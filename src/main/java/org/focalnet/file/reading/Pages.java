package org.focalnet.file.reading;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;

/** Pages of a PDF: what they say, how the first ones look, and words drawn on each. */
final class Pages {

    private static final int SHOWN = 5;
    private static final int TEXT_PAGES = 500;
    private static final float SIDE = 1200;

    private Pages() {}

    static Reading.Result read(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            List<byte[]> pictures = new ArrayList<>();
            for (int page = 0; page < Math.min(SHOWN, document.getNumberOfPages()); page++) {
                PDRectangle box = document.getPage(page).getCropBox();
                float scale = Math.min(3, SIDE / Math.max(1, Math.max(box.getWidth(), box.getHeight())));
                pictures.add(Pictures.png(Pictures.fitted(renderer.renderImage(page, scale, ImageType.RGB))));
            }
            var stripper = new PDFTextStripper();
            stripper.setEndPage(TEXT_PAGES);
            String text = stripper.getText(document);
            return new Reading.Result(text.substring(0, Math.min(text.length(), ReadingChild.TEXT)), pictures);
        }
    }

    /** The document with words across and at the foot of each page. */
    static void mark(byte[] content, List<String> words, OutputStream out) throws IOException {
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII");
        String line = latin.transliterate(String.join(" · ", words)).replaceAll("[^\\x20-\\x7e]", "-");
        try (PDDocument document = Loader.loadPDF(content)) {
            document.setAllSecurityToBeRemoved(true);
            for (PDPage page : document.getPages()) {
                draw(document, page, font, line);
            }
            out.write(1);
            document.save(out);
        }
    }

    private static void draw(PDDocument document, PDPage page, PDFont font, String line) throws IOException {
        PDRectangle box = page.getCropBox();
        var faint = new PDExtendedGraphicsState();
        faint.setNonStrokingAlphaConstant(0.18f);
        try (var ink = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            float width = font.getStringWidth(line) / 1000;
            double diagonal = Math.hypot(box.getWidth(), box.getHeight());
            float size = (float) Math.min(36, diagonal * 0.8 / width);
            ink.saveGraphicsState();
            ink.setGraphicsStateParameters(faint);
            ink.beginText();
            ink.setFont(font, size);
            double angle = Math.atan2(box.getHeight(), box.getWidth());
            float half = width * size / 2;
            ink.setTextMatrix(Matrix.getRotateInstance(
                    angle, (float) (box.getLowerLeftX() + box.getWidth() / 2 - half * Math.cos(angle)), (float)
                            (box.getLowerLeftY() + box.getHeight() / 2 - half * Math.sin(angle))));
            ink.showText(line);
            ink.endText();
            ink.restoreGraphicsState();
            ink.beginText();
            ink.setFont(font, 7);
            ink.newLineAtOffset(box.getLowerLeftX() + 18, box.getLowerLeftY() + 12);
            ink.showText(line);
            ink.endText();
        }
    }
}
