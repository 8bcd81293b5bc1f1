package org.focalnet.library.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.file.Attachment;
import org.focalnet.file.Downloads;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.ItemText;
import org.focalnet.library.item.LibraryItemPages;
import org.focalnet.library.item.Signposts;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything that the reader may read of the library, to take along: metadata, texts and files in open formats. */
@Controller
class BagController {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 100;

    private final OpenStore store;
    private final LibraryItemPages pages;
    private final Signposts signposts;
    private final Downloads downloads;
    private final ShellFactory shells;
    private final Clock clock;

    BagController(
            OpenStore store,
            LibraryItemPages pages,
            Signposts signposts,
            Downloads downloads,
            ShellFactory shells,
            Clock clock) {
        this.store = store;
        this.pages = pages;
        this.signposts = signposts;
        this.downloads = downloads;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/library/export")
    @Door(Door.Kind.PAGE)
    View page() {
        return new ExportPage();
    }

    @GetMapping("/library/export/library.zip")
    @Door(Door.Kind.EXPORT)
    void bag(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Shell english = shells.of(request).in(Locale.ENGLISH);
        var core = new DublinCore(pages, signposts, english);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"focalnet-library.zip\"");
        try (var bag = new Bag(response.getOutputStream())) {
            UUID after = FIRST;
            for (List<Item> found = store.readable(after, PAGE);
                    !found.isEmpty();
                    found = store.readable(after, PAGE)) {
                for (Item item : found) {
                    put(item, core, bag);
                }
                after = found.getLast().id();
            }
            bag.seal(LocalDate.now(clock).toString(), english.t("web.name"));
        }
    }

    private void put(Item item, DublinCore core, Bag bag) throws IOException {
        var xml = new Xml();
        core.write(item, xml);
        bag.put(item.id() + "/dc.xml", xml.written());
        for (ItemText text : item.texts()) {
            var words = new StringBuilder("# ").append(text.told().title()).append('\n');
            words.append('\n').append(item.facts().tlp().label()).append('\n');
            ItemText.parts(text.told())
                    .forEach((part, said) -> words.append("\n## ")
                            .append(part)
                            .append("\n\n")
                            .append(said)
                            .append('\n'));
            bag.put(
                    item.id() + "/text." + text.language() + ".md",
                    words.toString().getBytes(StandardCharsets.UTF_8));
        }
        for (Attachment file : pages.files(item.id())) {
            var content = file.state() == Attachment.State.READY
                    ? downloads.content(file.id())
                    : java.util.Optional.<byte[]>empty();
            if (content.isPresent()) {
                bag.put(item.id() + "/" + file.id() + ending(file.name()), content.get());
            }
        }
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        return ending.matches("\\.[A-Za-z0-9]{1,5}") ? ending : "";
    }
}
