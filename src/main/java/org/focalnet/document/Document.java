package org.focalnet.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.focalnet.audience.Tlp;
import org.jspecify.annotations.Nullable;

/**
 * What a document says, part by part, in the language of whoever will read it.
 *
 * {@snippet :
 * var note = new Document("Note for the minister", "Estavia, 3 May 2026", Tlp.AMBER_STRICT, locale)
 *         .heading("What is asked")
 *         .paragraph("Two days a month of a deputy.");
 * documents.send(note, DocumentFormat.PDF, response);
 * }
 *
 * @param title its first line and the name of its file
 * @param lede a line below the title: whose it is and of what day; may be empty
 * @param tlp its handling mark; null for a paper that goes out without one
 * @param sender for a paper that goes out: the office whose it is, at its head, and the paper is set closely to stay on one
 *     page; empty for a document of the program
 */
public record Document(
        String title, String lede, @Nullable Tlp tlp, String sender, Locale language, List<Block> blocks) {

    /** A part of a document. */
    public sealed interface Block {}

    /** @param level 1 for a chapter, 2 for a part of one, 3 for a part of that */
    public record Heading(int level, String text) implements Block {

        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("a heading has a level of 1 to 3");
            }
        }
    }

    /** Line breaks within it stay. */
    public record Paragraph(String text) implements Block {}

    public record Points(List<String> texts) implements Block {}

    /** @param head the words over the columns; empty for a table without */
    public record Table(List<String> head, List<List<String>> rows) implements Block {}

    /** Cards to cut out, eight to a page. */
    public record Badges(List<Badge> badges) implements Block {}

    /**
     * A card.
     *
     * @param over a line over the name
     * @param code what a reader at the door takes from its picture (QR code, ISO/IEC 18004)
     */
    public record Badge(String over, String name, String below, String code) {}

    /** What follows begins a page of its own. */
    public record NewPage() implements Block {}

    public Document(String title, String lede, Tlp tlp, Locale language, List<Block> blocks) {
        this(title, lede, tlp, "", language, blocks);
    }

    public Document(String title, String lede, Tlp tlp, Locale language) {
        this(title, lede, tlp, "", language, List.of());
    }

    /** A paper that goes out of the office, marked as the office wishes. */
    public static Document goingOut(String title, String lede, String sender, @Nullable Tlp tlp, Locale language) {
        return new Document(title, lede, tlp, sender, language, List.of());
    }

    public Document {
        blocks = List.copyOf(blocks);
    }

    public Document heading(String text) {
        return with(new Heading(1, text));
    }

    public Document subheading(String text) {
        return with(new Heading(2, text));
    }

    public Document paragraph(String text) {
        return text.isBlank() ? this : with(new Paragraph(text));
    }

    public Document points(List<String> texts) {
        return texts.isEmpty() ? this : with(new Points(List.copyOf(texts)));
    }

    public Document badges(List<Badge> badges) {
        return badges.isEmpty() ? this : with(new Badges(List.copyOf(badges)));
    }

    public Document table(List<String> head, List<List<String>> rows) {
        return rows.isEmpty() ? this : with(new Table(List.copyOf(head), List.copyOf(rows)));
    }

    public Document newPage() {
        return with(new NewPage());
    }

    /** The same with another part at its end. */
    public Document with(Block block) {
        List<Block> more = new ArrayList<>(blocks);
        more.add(block);
        return new Document(title, lede, tlp, sender, language, more);
    }

    /** What stands at its head: whose it is, and its mark. */
    String head() {
        return sender.isEmpty() || label().isEmpty() ? sender + label() : sender + " · " + label();
    }

    /** Its handling mark; empty for none. */
    String label() {
        return tlp == null ? "" : tlp.label();
    }

    boolean rightToLeft() {
        return language.getLanguage().equals("ar");
    }
}
