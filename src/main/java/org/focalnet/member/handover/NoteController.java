package org.focalnet.member.handover;

import jakarta.servlet.http.HttpServletRequest;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Problems;
import org.focalnet.web.Reader;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Notes of what is written nowhere, of one's own and of one's colleagues, whether or not a handover is prepared. */
@Controller
class NoteController {

    private static final String PATH = "/handover/notes";

    private final NoteStore store;

    NoteController(NoteStore store) {
        this.store = store;
    }

    @GetMapping(PATH)
    @Door(Door.Kind.PAGE)
    View show() {
        Hub.require();
        Note mine = store.mine();
        return page(mine, mine.words(), null, new Problems());
    }

    @PostMapping(PATH)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object keep(@RequestAttribute("org.focalnet.web.Reader") Reader reader, HttpServletRequest request) {
        Hub.require();
        var typed = new Typed(request);
        String words = typed.text("notes", 0, Handover.MOST_NOTES);
        if (typed.problems().any()) {
            return page(store.mine(), words, null, typed.problems()).with(422);
        }
        try {
            store.keep(reader.personName(), words, HandoverController.version(typed));
        } catch (Conflict overtaken) {
            Note kept = store.mine();
            return page(kept, words, kept.words(), new Problems().add("notes", overtaken.key()))
                    .with(409);
        }
        return SeeOther.to(PATH).say("member.handover.said.noted");
    }

    private NotePage page(Note mine, String words, @Nullable String theirs, Problems problems) {
        return new NotePage(
                mine,
                words,
                theirs,
                store.all().stream()
                        .filter(other -> !other.account().equals(mine.account()))
                        .toList(),
                Viewers.require().role().writes(),
                problems);
    }
}
