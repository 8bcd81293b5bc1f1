package org.focalnet.member.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Document;
import org.focalnet.document.Document.Block;
import org.focalnet.web.HandoverSection;
import org.focalnet.web.HandoverSection.Entry;
import org.focalnet.web.HandoverSection.Part;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** All that modules hand over, in their order, as whoever asks reads it. A module that comes later is in it by its bean. */
@Component
public class Pack {

    private final List<HandoverSection> sections;

    Pack(List<HandoverSection> sections) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(HandoverSection::order))
                .toList();
    }

    /** A section as it is read. */
    public record Chapter(String name, String title, String lede, List<Part> parts) {

        public int count() {
            return parts.stream().mapToInt(part -> part.entries().size()).sum();
        }
    }

    List<HandoverSection> sections() {
        return sections;
    }

    int size() {
        return sections.size();
    }

    Optional<Chapter> chapter(String name, Shell shell) {
        return sections.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(one -> chapter(one, shell));
    }

    List<Chapter> all(Shell shell, IntConsumer read) {
        List<Chapter> chapters = new ArrayList<>();
        for (HandoverSection section : sections) {
            chapters.add(chapter(section, shell));
            read.accept(chapters.size());
        }
        return chapters;
    }

    private static Chapter chapter(HandoverSection section, Shell shell) {
        return new Chapter(section.name(), shell.t(section.key()), shell.t(section.lede()), section.parts(shell));
    }

    /** The pack as a file: short things as a table, longer ones each with its text. */
    static Document document(List<Chapter> chapters, String title, String lede, Shell shell) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Document.Heading(1, shell.t("member.handover.pack.contents")));
        blocks.add(new Document.Points(chapters.stream()
                .map(one -> shell.t("member.handover.pack.count", one.title(), one.count()))
                .toList()));
        for (Chapter chapter : chapters) {
            blocks.add(new Document.NewPage());
            blocks.add(new Document.Heading(1, chapter.title()));
            blocks.add(new Document.Paragraph(chapter.lede()));
            chapter.parts().forEach(part -> part(part, blocks, shell));
        }
        return new Document(title, lede, Tlp.AMBER_STRICT, shell.locale(), blocks);
    }

    private static void part(Part part, List<Block> blocks, Shell shell) {
        blocks.add(new Document.Heading(2, part.heading()));
        if (part.entries().isEmpty()) {
            blocks.add(new Document.Paragraph(shell.t("member.handover.pack.none")));
        } else if (part.entries().stream().allMatch(one -> one.text().isEmpty())) {
            blocks.add(new Document.Table(
                    List.of(shell.t("member.handover.pack.what"), shell.t("member.handover.pack.stands")),
                    part.entries().stream()
                            .map(one -> List.of(one.title(), one.meta()))
                            .toList()));
        } else {
            part.entries().forEach(one -> entry(one, blocks));
        }
    }

    private static void entry(Entry one, List<Block> blocks) {
        blocks.add(new Document.Heading(3, one.title()));
        if (!one.meta().isEmpty()) {
            blocks.add(new Document.Paragraph(one.meta()));
        }
        if (!one.text().isBlank()) {
            blocks.add(new Document.Paragraph(one.text()));
        }
    }
}
