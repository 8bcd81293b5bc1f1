package org.focalnet.export.bundle;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Members;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a lead takes the whole hub along. Each act asks anew who they are. */
@Controller
class BundleController {

    private final BundleStore store;
    private final Members members;
    private final ShellFactory shells;

    BundleController(BundleStore store, Members members, ShellFactory shells) {
        this.store = store;
        this.members = members;
        this.shells = shells;
    }

    @GetMapping("/export")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.LEAD, fresh = true)
    View show(HttpServletResponse response) {
        hub();
        var page = new BundlePage(store.all(), Ids.next());
        if (page.making()) {
            response.setHeader("Refresh", "2");
        }
        return page;
    }

    @PostMapping("/export")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD, fresh = true)
    Object make(HttpServletRequest request) {
        MemberId me = hub();
        UUID sent = new Typed(request).id("id");
        String code = members.find(me).orElseThrow(NotFound::new).code();
        store.make(sent == null ? Ids.next() : sent, code, shells.of(request).locale());
        return SeeOther.to("/export").say("export.said.begun");
    }

    @GetMapping("/export/{id}/file")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.LEAD, fresh = true)
    void fetch(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        hub();
        Bundle bundle = store.all().stream()
                .filter(one -> one.id().equals(id) && one.ready())
                .findFirst()
                .orElseThrow(NotFound::new);
        try (var content = store.fetch(bundle)) {
            response.setContentType("application/zip");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition",
                    ContentDisposition.attachment()
                            .filename(bundle.name(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            content.transferTo(response.getOutputStream());
        }
    }

    /** The secretariat owns what the network is, and takes no hub along. */
    private static MemberId hub() {
        MemberId me = Viewers.require().member();
        if (me.equals(MemberId.SECRETARIAT)) {
            throw new NotFound();
        }
        return me;
    }
}
