package org.focalnet.library.deposit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.ItemStore;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Bringing an item in, and changing one. */
@Controller
class DepositController {

    private final ItemStore items;
    private final LessonDrafts drafts;
    private final DepositForms forms;
    private final Attachments attachments;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    DepositController(
            ItemStore items,
            LessonDrafts drafts,
            DepositForms forms,
            Attachments attachments,
            AudiencePickers pickers,
            ShellFactory shells,
            Clock clock) {
        this.items = items;
        this.drafts = drafts;
        this.forms = forms;
        this.attachments = attachments;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/library/deposits/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        var typed = new Typed(request);
        Shell shell = shells.of(request);
        UUID draft = typed.id("draft");
        ItemInput input = (draft == null
                        ? java.util.Optional.<org.focalnet.library.NewItem>empty()
                        : drafts.item(draft, shell, today()))
                .map(ItemInput::of)
                .orElseGet(() -> ItemInput.blank(typed, shell.language(), today()));
        return forms.of(shell, Ids.next(), null, 0, input, List.of(), new Problems());
    }

    /** Keeps a draft; or, where that is asked, reads the file first and proposes what to say of it. */
    @PostMapping("/library/deposits")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object create(HttpServletRequest request) {
        var typed = new Typed(request);
        Shell shell = shells.of(request);
        UUID sent = typed.id("id");
        UUID id = sent == null ? Ids.next() : sent;
        List<Upload> uploads = attachments.received(request, typed.problems());
        if (typed.raw("act").equals("read")) {
            var problems = new Problems();
            if (uploads.isEmpty()) {
                problems.add("file", "library.refused.no_file");
            }
            ItemInput read = ItemInput.read(new Typed(request), today(), null, null);
            ItemInput proposed = forms.proposed(read, uploads, shell);
            return forms.of(shell, id, null, 0, proposed, uploads, problems).with(problems.status());
        }
        ItemInput input = ItemInput.read(typed, today(), null, null);
        if (!typed.problems().any()) {
            try {
                items.create(id, input.item(), DepositForms.ids(uploads));
                return SeeOther.to("/library/items/" + id).say("library.said.kept");
            } catch (Refused refused) {
                typed.problems().add(refused);
            } catch (Conflict stale) {
                typed.problems().add("", stale.key());
            }
        }
        return forms.of(shell, id, null, 0, input, uploads, typed.problems()).with(422);
    }

    @GetMapping("/library/items/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, HttpServletRequest request) {
        Item item = editable(id);
        ItemInput input = ItemInput.of(item, pickers.choice(item.intended()), items.consent(id));
        Problems missing = new Typed(request).raw("for").equals("review") ? DepositForms.missing(item) : new Problems();
        return forms.of(shells.of(request), id, item, item.version(), input, List.of(), missing);
    }

    @PostMapping("/library/items/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        Item item = editable(id);
        var typed = new Typed(request);
        Shell shell = shells.of(request);
        List<Upload> uploads = attachments.received(request, typed.problems());
        AudienceChoice readers = item.fixed() ? pickers.choice(item.intended()) : null;
        ItemInput input = ItemInput.read(typed, today(), item.fixed() ? item : null, readers);
        int version = typed.number("version", 0, Integer.MAX_VALUE);
        if (!typed.problems().any()) {
            try {
                items.change(id, version, input.item(), DepositForms.ids(uploads));
                return SeeOther.to(item.path()).say("library.said.kept");
            } catch (Refused refused) {
                typed.problems().add(refused);
            } catch (Conflict stale) {
                typed.problems().add("", stale.key());
                return forms.of(shell, id, item, version, input, uploads, typed.problems())
                        .with(409);
            }
        }
        return forms.of(shell, id, item, version, input, uploads, typed.problems())
                .with(422);
    }

    private Item editable(UUID id) {
        Item item = items.own(id);
        if (!item.editable()) {
            throw new Refused("library.refused.state");
        }
        return item;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
