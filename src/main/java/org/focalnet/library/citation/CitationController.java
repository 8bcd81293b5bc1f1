package org.focalnet.library.citation;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.ItemStore;
import org.focalnet.library.item.LibraryItemPages;
import org.focalnet.library.item.Signposts;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An item for programs that keep bibliographies, and for those that read the web. */
@Controller
class CitationController {

    private final ItemStore items;
    private final LibraryItemPages pages;
    private final Signposts signposts;
    private final ShellFactory shells;

    CitationController(ItemStore items, LibraryItemPages pages, Signposts signposts, ShellFactory shells) {
        this.items = items;
        this.pages = pages;
        this.signposts = signposts;
        this.shells = shells;
    }

    @GetMapping("/library/items/{id}/citation.bib")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> bibtex(@PathVariable UUID id, HttpServletRequest request) {
        return file(
                id,
                "bib",
                "application/x-bibtex;charset=utf-8",
                citation(id, request).bibtex());
    }

    @GetMapping("/library/items/{id}/citation.ris")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> ris(@PathVariable UUID id, HttpServletRequest request) {
        return file(
                id,
                "ris",
                "application/x-research-info-systems;charset=utf-8",
                citation(id, request).ris());
    }

    @GetMapping("/library/items/{id}/citation.json")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> csl(@PathVariable UUID id, HttpServletRequest request) {
        return file(
                id,
                "json",
                "application/vnd.citationstyles.csl+json;charset=utf-8",
                citation(id, request).csl());
    }

    @GetMapping("/library/items/{id}/metadata.jsonld")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> linked(@PathVariable UUID id, HttpServletRequest request) {
        return file(
                id,
                "jsonld",
                "application/ld+json;charset=utf-8",
                citation(id, request).linked());
    }

    private Citation citation(UUID id, HttpServletRequest request) {
        Item item = items.find(id);
        if (item.texts().isEmpty()) {
            throw new NotFound();
        }
        Shell shell = shells.of(request);
        Shell english = shell.in(Locale.ENGLISH);
        String asked = new Typed(request).raw("text");
        return new Citation(
                item,
                item.in(asked.isEmpty() ? item.original().language() : asked),
                pages.creator(item, shell),
                english.t("web.name"),
                signposts.address(item.path()),
                item.facts().themes().stream()
                        .sorted(Comparator.comparing(Enum::ordinal))
                        .map(theme -> english.code("member.theme", theme))
                        .toList());
    }

    private static ResponseEntity<byte[]> file(UUID id, String ending, String type, String content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"focalnet-" + id.toString().substring(0, 8) + '.' + ending + '"')
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
