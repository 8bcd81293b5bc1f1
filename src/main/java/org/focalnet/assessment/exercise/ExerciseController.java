package org.focalnet.assessment.exercise;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.assessment.FollowUp;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of exercises and one of them: what is planned, and where it stands. */
@Controller
class ExerciseController {

    private final ExerciseStore store;
    private final ExerciseListStore lists;
    private final ExerciseDecisionStore decisions;
    private final AfterActionStore afters;
    private final ShellFactory shells;
    private final List<FollowUp> followUps;

    ExerciseController(
            ExerciseStore store,
            ExerciseListStore lists,
            ExerciseDecisionStore decisions,
            AfterActionStore afters,
            ShellFactory shells,
            ObjectProvider<FollowUp> followUps) {
        this.store = store;
        this.lists = lists;
        this.decisions = decisions;
        this.afters = afters;
        this.shells = shells;
        this.followUps = followUps.orderedStream().toList();
    }

    @GetMapping("/assessment/exercises")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        return lists.page(ExerciseFilter.read(new Typed(request)));
    }

    @GetMapping("/assessment/exercises/list.csv")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> export(HttpServletRequest request) {
        byte[] file = ExerciseExport.csv(lists.all(ExerciseFilter.read(new Typed(request))), shells.of(request));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("exercises-" + store.today() + "-TLP-AMBER-STRICT.csv")
                                .build()
                                .toString())
                .body(file);
    }

    @GetMapping("/assessment/exercises/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        return new ExercisePage(
                store.whole(id),
                decisions.of(id),
                afters.points(id),
                followUps,
                store.now(),
                Viewers.require().role().writes());
    }

    @PostMapping("/assessment/exercises/{id}/start")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther start(@PathVariable UUID id) {
        return turned(id, Progress.Act.START, "/desk", "assessment.exercise.said.started");
    }

    @PostMapping("/assessment/exercises/{id}/pause")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther pause(@PathVariable UUID id) {
        return turned(id, Progress.Act.PAUSE, "/desk", "assessment.exercise.said.paused");
    }

    @PostMapping("/assessment/exercises/{id}/resumption")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther resume(@PathVariable UUID id) {
        return turned(id, Progress.Act.RESUME, "/desk", "assessment.exercise.said.resumed");
    }

    @PostMapping("/assessment/exercises/{id}/end")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther end(@PathVariable UUID id) {
        return turned(id, Progress.Act.END, "", "assessment.exercise.said.ended");
    }

    /** Goes on after an end that was a mistake. */
    @PostMapping("/assessment/exercises/{id}/reopening")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther reopen(@PathVariable UUID id) {
        return turned(id, Progress.Act.REOPEN, "/desk", "assessment.exercise.said.resumed");
    }

    @PostMapping("/assessment/exercises/{id}/cancellation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther cancel(@PathVariable UUID id) {
        return turned(id, Progress.Act.CANCEL, "", "assessment.exercise.said.cancelled");
    }

    @PostMapping("/assessment/exercises/{id}/restoration")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther restore(@PathVariable UUID id) {
        return turned(id, Progress.Act.RESTORE, "", "assessment.exercise.said.restored");
    }

    private SeeOther turned(UUID id, Progress.Act act, String where, String said) {
        store.turn(id, act);
        return SeeOther.to(Exercise.path(id) + where).say(said);
    }
}
