package org.focalnet.plan.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.document.Table;
import org.focalnet.plan.plan.Plan;
import org.focalnet.plan.plan.PlanStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Brings a file into a plan, or only looks at it: what is wrong is said cell by cell, and then nothing is written. */
@Controller
class ImportController {

    private final SheetImport imports;
    private final PlanStore plans;
    private final ShellFactory shells;

    ImportController(SheetImport imports, PlanStore plans, ShellFactory shells) {
        this.imports = imports;
        this.plans = plans;
        this.shells = shells;
    }

    @PostMapping("/plan/{id}/import")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object bring(@PathVariable UUID id, @RequestParam @Nullable MultipartFile file, HttpServletRequest request)
            throws IOException {
        Plan plan = plans.open(id);
        var typed = new Typed(request);
        UUID sent = typed.id("form");
        var way = new SheetImport.Way(
                sent == null ? Ids.next() : sent, !typed.raw("again").isEmpty());
        if (file == null || file.isEmpty()) {
            return page(plan, way, List.of(), null, new Problems().add("file", "document.table.empty"))
                    .with(422);
        }
        try {
            byte[] content = file.getInputStream().readNBytes(Table.MOST_BYTES + 1);
            SheetRows.Read read = SheetRows.read(Table.read(content), plan, shells.of(request));
            if (!read.faults().isEmpty()) {
                return page(plan, way, read.faults(), null, new Problems()).with(422);
            }
            if (typed.raw("act").equals("check")) {
                return page(plan, way, List.of(), check(plan, read.lines(), way), new Problems());
            }
            SheetImport.Done done = imports.bring(id, read.lines(), way);
            return SeeOther.to(plan.path() + "/actions")
                    .say(
                            "plan.import.said",
                            Integer.toString(done.added()),
                            Integer.toString(done.changed()),
                            Integer.toString(done.left()));
        } catch (Refused refused) {
            return page(plan, way, List.of(), null, new Problems().add(refused)).with(422);
        }
    }

    private FilesPage.Checked check(Plan plan, List<SheetRows.Line> lines, SheetImport.Way way) {
        List<FilesPage.Known> known = imports.preview(plan, lines, way);
        int changed = (int) known.stream()
                .filter(one -> one.fate() == FilesPage.Fate.CHANGED)
                .count();
        int left = (int)
                known.stream().filter(one -> one.fate() == FilesPage.Fate.LEFT).count();
        return new FilesPage.Checked(lines.size() - changed - left, changed, known);
    }

    private static FilesPage page(
            Plan plan,
            SheetImport.Way way,
            List<Fault> faults,
            FilesPage.@Nullable Checked checked,
            Problems problems) {
        return new FilesPage(plan, faults, checked, true, way.form(), way.again(), problems);
    }
}
