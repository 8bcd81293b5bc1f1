package org.focalnet.plan.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
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
        if (file == null || file.isEmpty()) {
            return new FilesPage(plan, List.of(), null, true, new Problems().add("file", "plan.import.empty"))
                    .with(422);
        }
        try {
            byte[] content = file.getInputStream().readNBytes(Table.MOST_BYTES + 1);
            SheetRows.Read read = SheetRows.read(Table.read(content), plan, shells.of(request));
            if (!read.faults().isEmpty()) {
                return new FilesPage(plan, read.faults(), null, true, new Problems()).with(422);
            }
            if (new Typed(request).raw("act").equals("check")) {
                SheetImport.Done done = imports.preview(plan, read.lines());
                return new FilesPage(
                        plan, List.of(), new FilesPage.Checked(done.added(), done.changed()), true, new Problems());
            }
            SheetImport.Done done = imports.bring(id, read.lines());
            return SeeOther.to(plan.path() + "/actions")
                    .say("plan.import.said", Integer.toString(done.added()), Integer.toString(done.changed()));
        } catch (Refused refused) {
            return new FilesPage(plan, List.of(), null, true, new Problems().add(refused)).with(422);
        }
    }
}
