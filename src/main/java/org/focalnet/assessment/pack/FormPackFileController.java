package org.focalnet.assessment.pack;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.assessment.instrument.Fault;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.institution.Institutions;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes files that were filled in elsewhere: read, and kept until they are looked at. */
@Controller
class FormPackFileController {

    private final FormPackStore packs;
    private final FormPackFileStore files;
    private final FormPackPages pages;
    private final RoundStore rounds;
    private final SnapshotStore snapshots;
    private final Institutions institutions;
    private final ShellFactory shells;

    FormPackFileController(
            FormPackStore packs,
            FormPackFileStore files,
            FormPackPages pages,
            RoundStore rounds,
            SnapshotStore snapshots,
            Institutions institutions,
            ShellFactory shells) {
        this.packs = packs;
        this.files = files;
        this.pages = pages;
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.institutions = institutions;
        this.shells = shells;
    }

    @PostMapping("/assessment/rounds/{id}/packs/files")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object read(@PathVariable UUID id, @RequestParam @Nullable MultipartFile file, HttpServletRequest request)
            throws IOException {
        Round round = rounds.find(id);
        var typed = new Typed(request);
        if (file == null || file.isEmpty()) {
            typed.problems().add("file", "assessment.instrument.upload.empty");
            return pages.again(round, typed, "", List.of()).with(422);
        }
        String name = name(file);
        try {
            rounds.writing(id);
            byte[] content = file.getSize() > FormPackReader.MOST ? new byte[FormPackReader.MOST + 1] : file.getBytes();
            Filled filled = read(round, content, typed, request);
            FormPackFileStore.From from = from(filled, id, typed);
            if (!filled.faults().isEmpty() || typed.problems().any() || from == null) {
                return pages.again(round, typed, name, filled.faults()).with(422);
            }
            String author = shells.of(request).signedIn().personName();
            return SeeOther.to("/assessment/packs/files/" + files.keep(id, from, name, content, filled, author));
        } catch (Refused refused) {
            typed.problems().add(refused);
            return pages.again(round, typed, "", List.of()).with(422);
        }
    }

    /** What it says; a capacity that is typed goes before that of the file. */
    private Filled read(Round round, byte[] content, Typed typed, HttpServletRequest request) {
        String capacity = typed.line("capacity", 0, Questions.CAPACITY);
        var chosen = snapshots.sections(round.id()).stream()
                .filter(one -> one.chosen())
                .map(one -> one.id())
                .toList();
        var items = snapshots.items(round.id()).stream()
                .filter(one -> chosen.contains(one.sectionId()))
                .toList();
        Filled filled = new FormPackReader(mark -> packs.open(mark, round.id()), items, shells.of(request))
                .read(content, capacity);
        if (filled.faults().isEmpty()
                && filled.people().stream().allMatch(one -> one.said().isEmpty())) {
            return Filled.refused(Fault.at(0, "pack_nothing"));
        }
        return filled;
    }

    /** For whom it speaks: as its mark says, or, where it has none, as was chosen. */
    private FormPackFileStore.@Nullable From from(Filled filled, UUID round, Typed typed) {
        if (!filled.mark().isEmpty()) {
            FormPack pack = packs.open(filled.mark(), round).pack();
            return new FormPackFileStore.From(pack.id(), pack.institutionId(), pack.institution());
        }
        if (!filled.faults().isEmpty()) {
            return null;
        }
        typed.line("capacity", 2, Questions.CAPACITY);
        UUID wanted = typed.id("from");
        Optional<Institutions.Named> institution = institutions.list().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst();
        if (institution.isEmpty()) {
            typed.problems().add("from", "assessment.pack.problem.from");
        }
        return institution
                .map(one -> new FormPackFileStore.From(null, one.id(), one.name()))
                .orElse(null);
    }

    private static String name(MultipartFile file) {
        String name = Questions.line(String.valueOf(file.getOriginalFilename()));
        return name.isEmpty() ? "?" : name.length() > 200 ? name.substring(name.length() - 200) : name;
    }
}
