package org.focalnet.exchange.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.member.WideRegions;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What was handed to the secretariat: for its asker to follow, for an officer to relay or to give back. */
@Controller
class SubmissionController {

    private final SubmissionStore store;
    private final WideRegions regions;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    SubmissionController(
            SubmissionStore store, WideRegions regions, AudiencePickers pickers, ShellFactory shells, Clock clock) {
        this.store = store;
        this.regions = regions;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/questions/submissions")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        List<Submission> found = store.list();
        Map<MemberId, String> names = new HashMap<>();
        pickers.named(found.stream().map(Submission::owner).distinct().toList(), shells.of(request))
                .forEach(one -> names.put(one.id(), one.name()));
        return new SubmissionListPage(found, names, Viewers.require().role().secretariat());
    }

    @GetMapping("/questions/submissions/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return page(store.find(id), request, new Typed(request));
    }

    @PostMapping("/questions/submissions/{id}/relay")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object relay(@PathVariable UUID id, HttpServletRequest request) {
        Submission submission = store.find(id);
        Typed typed = new Typed(request);
        boolean back = typed.raw("act").equals("return");
        String title = back ? "" : typed.line("title", 3, 160);
        String text = back ? "" : typed.text("text", 1, 8000);
        String reason = back ? typed.text("reason", 1, 2000) : "";
        if (!typed.problems().any()) {
            try {
                if (back) {
                    store.giveBack(id, reason, clock.instant());
                    return SeeOther.to("/questions/submissions").say("exchange.submission.said.returned");
                }
                return SeeOther.to("/questions/" + store.relay(id, title, text, clock.instant()))
                        .say("exchange.submission.said.relayed");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return page(submission, request, typed).with(422);
    }

    private View page(Submission submission, HttpServletRequest request, Typed typed) {
        Shell shell = shells.of(request);
        String region = regions.code(submission.owner());
        return new SubmissionPage(
                submission,
                pickers.ribbon(shell, submission.audience(), Tlp.AMBER_STRICT),
                pickers.named(List.of(submission.owner()), shell).getFirst().name(),
                region == null
                        ? shell.t("exchange.question.asker.some")
                        : shell.t("exchange.question.asker.region", WideRegions.words(region, shell)),
                Viewers.require().role().secretariat(),
                typed.raw("title").isEmpty() ? submission.title() : typed.raw("title"),
                typed.raw("text").isEmpty() ? submission.text() : typed.raw("text"),
                typed.raw("reason"),
                typed.problems());
    }
}
