package org.focalnet.secretariat.mailing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.member.LocalName;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes a mail to many. */
@Controller
class MailingFormController {

    private final MailingStore store;
    private final MailingForms forms;
    private final ShellFactory shells;

    MailingFormController(MailingStore store, MailingForms forms, ShellFactory shells) {
        this.store = store;
        this.forms = forms;
        this.shells = shells;
    }

    @GetMapping("/mailings/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View begin(HttpServletRequest request) {
        Shell shell = shells.of(request);
        var fresh = new Mailing(
                Ids.next(),
                LocalName.NONE,
                LocalName.NONE,
                Tlp.GREEN,
                Mailing.Whom.ALL,
                Mailing.State.DRAFT,
                shell.signedIn().personName(),
                0,
                null,
                null);
        return forms.page(fresh, Map.of(), new Problems(), shell);
    }

    @GetMapping("/mailings/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View edit(@PathVariable UUID id, HttpServletRequest request) {
        Mailing mailing = store.get(id);
        if (!mailing.draft()) {
            throw new NotFound();
        }
        return forms.page(mailing, Map.of(), new Problems(), shells.of(request));
    }

    @PostMapping("/mailings/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object save(@PathVariable UUID id, HttpServletRequest request) {
        Shell shell = shells.of(request);
        var typed = new Typed(request);
        Mailing read = MailingInput.read(
                id,
                typed,
                shell.signedIn().personName(),
                forms.groups(shell).keySet(),
                forms.meetings().keySet());
        int status = 422;
        if (!typed.problems().any()) {
            try {
                store.save(read);
                return SeeOther.to("/mailings/" + id).say("secretariat.mailing.said.saved");
            } catch (Conflict conflict) {
                typed.problems().add("", conflict.key());
                status = 409;
            }
        }
        Map<String, String> said = new HashMap<>();
        Texts.LANGUAGES.forEach(language -> {
            said.put("subject_" + language.getLanguage(), typed.raw("subject_" + language.getLanguage()));
            said.put("body_" + language.getLanguage(), typed.raw("body_" + language.getLanguage()));
        });
        return forms.page(read, said, typed.problems(), shell).with(status);
    }
}
