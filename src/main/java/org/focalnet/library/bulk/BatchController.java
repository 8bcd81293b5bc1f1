package org.focalnet.library.bulk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.TextForm;
import org.focalnet.library.review.ReviewStore;
import org.focalnet.member.Theme;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
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

/** Many items at once: a file is chosen, looked at, and brought in. */
@Controller
class BatchController {

    private static final List<AudienceKind> AUDIENCES =
            List.of(AudienceKind.OWN, AudienceKind.NAMED, AudienceKind.GROUP, AudienceKind.NETWORK);

    private final BatchStore store;
    private final FolderReader folders;
    private final ReviewStore reviews;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    BatchController(
            BatchStore store, FolderReader folders, ReviewStore reviews, AudiencePickers pickers, ShellFactory shells) {
        this.store = store;
        this.folders = folders;
        this.reviews = reviews;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/library/imports/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        Shell shell = shells.of(request);
        var said = new Batch.Said(AudienceChoice.NETWORK, shell.language(), java.util.Set.of(), "");
        return form(shell, said, new Problems());
    }

    @PostMapping("/library/imports")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object read(@RequestParam(required = false) @Nullable List<MultipartFile> file, HttpServletRequest request)
            throws IOException {
        var typed = new Typed(request);
        var said = new Batch.Said(
                AudiencePickers.read(typed, AUDIENCES),
                TextForm.language(typed),
                typed.choices("themes", Theme.class, 1, 3),
                typed.text("consent", 0, 1000));
        List<MultipartFile> files = file == null
                ? List.of()
                : file.stream().filter(one -> !one.isEmpty()).toList();
        if (files.isEmpty()) {
            typed.problems().add("file", "library.refused.no_file");
        } else if (!typed.problems().any()) {
            try {
                return SeeOther.to("/library/imports/" + kept(files, said));
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return form(shells.of(request), said, typed.problems()).with(422);
    }

    private UUID kept(List<MultipartFile> files, Batch.Said said) throws IOException {
        String called = files.stream().map(BatchController::name).collect(Collectors.joining(", "));
        String name = called.substring(0, Math.min(called.length(), 200));
        byte[] first = files.getFirst().getBytes();
        if (files.size() == 1 && !Folder.packed(first)) {
            String text = Entries.text(first);
            Entries.read(text, said.language());
            return store.keep(name, text, List.of(), said);
        }
        var folder = new Folder();
        for (MultipartFile file : files) {
            folder.add(name(file), file.getBytes());
        }
        return store.keep(name, "", folders.read(folder.parts(), said.language()), said);
    }

    private static String name(MultipartFile file) {
        return Typed.clean(String.valueOf(file.getOriginalFilename()));
    }

    @GetMapping("/library/imports/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View preview(@PathVariable UUID id) {
        Batch batch = store.find(id);
        return new BatchPage(
                batch, batch.confirmed() == null ? 0 : store.drafts(id).size());
    }

    @PostMapping("/library/imports/{id}/confirmation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther confirm(@PathVariable UUID id) {
        int brought = store.confirm(id);
        return SeeOther.to("/library/imports/" + id).say("library.bulk.said", Integer.toString(brought));
    }

    /** The next of its drafts, to others to read. */
    @PostMapping("/library/imports/{id}/review")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther review(@PathVariable UUID id, HttpServletRequest request) {
        store.find(id);
        List<Item> drafts = store.drafts(id);
        Shell shell = shells.of(request);
        if (!drafts.isEmpty()) {
            reviews.submit(
                    drafts,
                    new ReviewStore.Asked(
                            false,
                            Item.MOST_DAYS,
                            shell.zone(),
                            shell.signedIn().personName()));
        }
        return SeeOther.to("/library/imports/" + id).say("library.said.submitted");
    }

    private View form(Shell shell, Batch.Said said, Problems problems) {
        return new BatchForm(said, pickers.of(shell, AUDIENCES, said.readers()), problems);
    }
}
