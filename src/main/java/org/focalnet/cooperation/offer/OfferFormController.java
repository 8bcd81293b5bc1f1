package org.focalnet.cooperation.offer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.cooperation.NewOffer;
import org.focalnet.cooperation.OfferState;
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

/** Writing an offer: new, changed, kept as a draft or posted. */
@Controller
class OfferFormController {

    private final OfferStore offers;
    private final OfferForms forms;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    OfferFormController(
            OfferStore offers, OfferForms forms, AudiencePickers pickers, ShellFactory shells, Clock clock) {
        this.offers = offers;
        this.forms = forms;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/cooperation/offers/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        Shell shell = shells.of(request);
        Typed known = new Typed(request);
        OfferInput blank = OfferInput.blank(known, shell.language(), pickers.begun(known, AudienceChoice.OWN));
        return forms.of(shell, Ids.next(), 0, false, blank, null, new Problems());
    }

    @GetMapping("/cooperation/offers/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, HttpServletRequest request) {
        Offer offer = offers.own(id);
        return forms.of(
                shells.of(request),
                id,
                offer.version(),
                offer.state() == OfferState.POSTED,
                OfferInput.of(offer, pickers.choice(offer.intended())),
                null,
                new Problems());
    }

    @PostMapping("/cooperation/offers")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object create(HttpServletRequest request) {
        UUID sent = new Typed(request).id("id");
        UUID id = sent == null ? Ids.next() : sent;
        return answer(request, id, offers.written(id).orElse(null));
    }

    @PostMapping("/cooperation/offers/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        return answer(request, id, offers.own(id));
    }

    private Object answer(HttpServletRequest request, UUID id, @Nullable Offer before) {
        try {
            return save(new Typed(request), request, id, before);
        } catch (Conflict overtaken) {
            // somebody saved between the look above and the writing: now there is something to show beside
            return save(new Typed(request), request, id, offers.own(id));
        }
    }

    private Object save(Typed typed, HttpServletRequest request, UUID id, @Nullable Offer before) {
        Shell shell = shells.of(request);
        String act = typed.raw("act");
        boolean posted = before != null && before.state() == OfferState.POSTED;
        boolean complete = act.equals("post") || posted;
        var input = OfferInput.read(typed, YearMonth.now(clock), complete);
        var offer = input.offer();
        if (before != null && posted && offer.readers().kind() == AudienceKind.PUBLIC && !before.disclosed()) {
            typed.problems().add("audience", "cooperation.offer.disclose");
        }
        if (before != null && stale(typed, before) && (typed.problems().any() || !offers.says(before, offer))) {
            return forms.of(shell, id, before.version(), posted, input, before, typed.problems())
                    .with(409);
        }
        if (act.equals("check")) {
            int version = before == null ? 0 : before.version();
            return forms.of(shell, id, version, posted, input, null, new Problems());
        }
        if (typed.problems().any()) {
            int version = before == null ? 0 : before.version();
            return forms.of(shell, id, version, posted, input, null, typed.problems())
                    .with(422);
        }
        boolean post = act.equals("post");
        boolean everyone = offer.readers().kind() == AudienceKind.PUBLIC;
        Offer kept = saved(id, offer, before != null && stale(typed, before) ? null : before, post && !everyone);
        if (post && everyone && kept.postable()) {
            return SeeOther.to("/cooperation/offers/" + id + "/disclosure");
        }
        return SeeOther.to("/cooperation/offers/" + id)
                .say(
                        post && kept.state() == OfferState.POSTED
                                ? "cooperation.offer.said.posted"
                                : "cooperation.offer.said.kept");
    }

    private Offer saved(UUID id, NewOffer offer, @Nullable Offer before, boolean post) {
        if (before == null) {
            return offers.keep(id, offer, post);
        }
        offers.change(id, before.version(), offer, post && before.state() != OfferState.POSTED);
        return offers.own(id);
    }

    /** Whether what is saved is not what the form was opened with. */
    private static boolean stale(Typed typed, Offer saved) {
        return !typed.raw("version").equals(String.valueOf(saved.version()));
    }
}
