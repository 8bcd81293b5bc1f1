package org.focalnet.library.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberNames;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.LibraryItemPages;
import org.focalnet.library.item.Signposts;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** OAI-PMH 2.0: what everybody may read, for other libraries that harvest it. */
@Controller
class OaiController {

    /** How many records come at once. */
    static final int PAGE = 100;

    private final OpenStore store;
    private final LibraryItemPages pages;
    private final Signposts signposts;
    private final MemberNames names;
    private final ShellFactory shells;
    private final Clock clock;

    OaiController(
            OpenStore store,
            LibraryItemPages pages,
            Signposts signposts,
            MemberNames names,
            ShellFactory shells,
            Clock clock) {
        this.store = store;
        this.pages = pages;
        this.signposts = signposts;
        this.names = names;
        this.shells = shells;
        this.clock = clock;
    }

    @RequestMapping(
            path = "/oai",
            method = {RequestMethod.GET, RequestMethod.POST})
    @Door(value = Door.Kind.FEED, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> harvest(HttpServletRequest request) {
        Shell shell = shells.of(request).in(Locale.ENGLISH);
        var core = new DublinCore(pages, signposts, shell);
        Instant now = clock.instant();
        try {
            OaiRequest asked = OaiRequest.read(request.getParameterMap(), host());
            return xml(answer(asked, new OaiAnswer(address(), host(), core, now, asked.echoed()), shell, now));
        } catch (OaiRequest.Wrong wrong) {
            Map<String, String> echoed = new java.util.LinkedHashMap<>();
            if (!wrong.code().equals("badVerb") && !wrong.code().equals("badArgument")) {
                request.getParameterMap().forEach((name, values) -> echoed.put(name, values[0]));
            }
            return xml(new OaiAnswer(address(), host(), core, now, echoed).error(wrong));
        }
    }

    private byte[] answer(OaiRequest asked, OaiAnswer answer, Shell shell, Instant now) {
        return switch (asked.verb()) {
            case "Identify" -> {
                Instant earliest = store.earliest();
                yield answer.identify(shell.t("web.name"), address(), mail(), earliest == null ? now : earliest);
            }
            case "ListMetadataFormats" -> {
                if (!asked.given().isEmpty()) {
                    find(asked);
                }
                yield answer.formats();
            }
            case "ListSets" -> answer.sets(shell);
            case "GetRecord" -> answer.record(find(asked));
            default -> list(asked, answer);
        };
    }

    private Item find(OaiRequest asked) {
        var id = asked.identifier();
        List<Item> found = id == null ? List.of() : store.one(id);
        if (found.isEmpty()) {
            throw new OaiRequest.Wrong("idDoesNotExist", "There is no such record");
        }
        return found.getFirst();
    }

    private byte[] list(OaiRequest asked, OaiAnswer answer) {
        List<Item> found = store.page(asked.asked(), asked.after(), PAGE + 1);
        if (found.isEmpty() && asked.after() == null) {
            throw new OaiRequest.Wrong("noRecordsMatch", "Nothing fits");
        }
        boolean more = found.size() > PAGE;
        List<Item> page = more ? found.subList(0, PAGE) : found;
        String token =
                more ? asked.token(OpenStore.Place.of(page.getLast()), page.size()) : asked.after() == null ? null : "";
        return answer.list(asked, page, token);
    }

    private String address() {
        return signposts.address("/oai");
    }

    private String host() {
        String host = URI.create(signposts.address("/")).getHost();
        return host.contains(".") ? host : host + ".invalid";
    }

    private String mail() {
        return names.help().isEmpty() ? "postmaster@" + host() : names.help();
    }

    private static ResponseEntity<byte[]> xml(byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/xml;charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
