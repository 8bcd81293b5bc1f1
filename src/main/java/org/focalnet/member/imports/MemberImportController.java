package org.focalnet.member.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.member.imports.MemberImportStore.Ready;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A list of members: chosen, looked at, confirmed. */
@Controller
class MemberImportController {

    private final MemberImportStore store;
    private final ShellFactory shells;

    MemberImportController(MemberImportStore store, ShellFactory shells) {
        this.store = store;
        this.shells = shells;
    }

    @GetMapping("/members/import")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View show() {
        return new ImportPage(new Problems());
    }

    @PostMapping("/members/import")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object read(@RequestParam @Nullable MultipartFile file, HttpServletRequest request) throws IOException {
        var typed = new Typed(request);
        String ready = typed.raw("ready");
        byte[] content;
        String name;
        if (!ready.isEmpty()) {
            Ready list = typed.choice("ready", Ready.class);
            if (list == null) {
                throw new NotFound();
            }
            content = list.content();
            name = list.name();
        } else if (file == null || file.isEmpty()) {
            return new ImportPage(new Problems().add("file", "member.import.reason.empty")).with(422);
        } else {
            content = file.getBytes();
            name = Typed.clean(String.valueOf(file.getOriginalFilename()));
        }
        try {
            return SeeOther.to("/members/import/" + store.keep(name, content));
        } catch (Refused refused) {
            return new ImportPage(new Problems().add(refused)).with(422);
        }
    }

    @GetMapping("/members/import/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View preview(@PathVariable UUID id, HttpServletRequest request) {
        return new ImportPreviewPage(id, store.preview(id, shells.of(request).locale()));
    }

    @PostMapping("/members/import/{id}/confirmation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther confirm(@PathVariable UUID id, HttpServletRequest request) {
        var done = store.confirm(id, shells.of(request).locale());
        return SeeOther.to("/members")
                .say("member.import.said", Integer.toString(done.added()), Integer.toString(done.changed()));
    }
}
