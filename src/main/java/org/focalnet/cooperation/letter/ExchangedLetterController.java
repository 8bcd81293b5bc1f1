package org.focalnet.cooperation.letter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.cooperation.partnership.Milestone;
import org.focalnet.cooperation.partnership.Partnership;
import org.focalnet.cooperation.partnership.PartnershipPages;
import org.focalnet.cooperation.partnership.PartnershipStore;
import org.focalnet.cooperation.partnership.Side;
import org.focalnet.cooperation.partnership.WorkplanStore;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.member.Offices;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The draft of an exchange of letters, as a file. */
@Controller
class ExchangedLetterController {

    private static final String PATH = "/cooperation/partnerships/{id}/letters";

    private final PartnershipStore store;
    private final WorkplanStore plans;
    private final PartnershipPages pages;
    private final Offices offices;
    private final Documents documents;
    private final ShellFactory shells;
    private final Clock clock;

    ExchangedLetterController(
            PartnershipStore store,
            WorkplanStore plans,
            PartnershipPages pages,
            Offices offices,
            Documents documents,
            ShellFactory shells,
            Clock clock) {
        this.store = store;
        this.plans = plans;
        this.pages = pages;
        this.offices = offices;
        this.documents = documents;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Door(Door.Kind.PAGE)
    View form(@PathVariable UUID id, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Partnership one = store.find(id);
        return new LettersPage(
                one,
                pages.names(List.of(one.other()), shell).getOrDefault(one.other(), "–"),
                !plans.plan(id).isEmpty());
    }

    @GetMapping(PATH + "/letter.docx")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    void docx(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        send(id, DocumentFormat.DOCX, request, response);
    }

    @GetMapping(PATH + "/letter.pdf")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    void pdf(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        send(id, DocumentFormat.PDF, request, response);
    }

    private void send(UUID id, DocumentFormat format, HttpServletRequest request, HttpServletResponse response) {
        Partnership one = store.find(id);
        List<Milestone> plan = plans.plan(id);
        if (plan.isEmpty()) {
            throw new Refused("cooperation.letters.empty");
        }
        Typed typed = new Typed(request);
        Shell reader = shells.of(request);
        String asked = typed.raw("language").isEmpty() ? reader.language() : typed.raw("language");
        Shell shell = reader.in(Locale.of(LetterTexts.LANGUAGES.contains(asked) ? asked : "en"));
        Map<MemberId, String> named = pages.names(List.of(one.member(), one.other()), shell);
        Map<Side, String> names = new EnumMap<>(Side.class);
        Map<Side, Offices.Known> known = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            names.put(side, named.getOrDefault(one.member(side), "–"));
            known.put(side, offices.known(one.member(side)));
        }
        var letter = new ExchangedLetter(one, plan, names, known, shell, typed.ticked("clause"), clock.instant());
        documents.send(letter.document(), format, response);
    }
}
