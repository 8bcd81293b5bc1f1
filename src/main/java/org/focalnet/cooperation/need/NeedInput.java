package org.focalnet.cooperation.need;

import java.time.YearMonth;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.cooperation.Handling;
import org.focalnet.cooperation.NewNeed;
import org.focalnet.cooperation.TermsInput;
import org.focalnet.member.Language;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Typed;

/**
 * A need as its form holds it: texts as they were typed, to be shown again, and what they mean.
 *
 * @param partners the number as typed
 */
record NeedInput(NewNeed need, TermsInput terms, String partners) {

    /** A new one, with what another page already knows of it in the address. */
    static NeedInput blank(Typed known, String language, AudienceChoice readers) {
        var terms = TermsInput.begun(known);
        var need = new NewNeed(
                TermsInput.most(known.raw("title").replaceAll("\\s+", " ").strip(), 160),
                TermsInput.most(known.raw("outcome").strip(), 4000),
                "",
                language,
                terms.terms(),
                1,
                readers);
        return new NeedInput(need, terms, "1");
    }

    static NeedInput of(Need need, AudienceChoice readers) {
        var written = new NewNeed(
                need.title(),
                need.outcome(),
                need.tried(),
                need.language(),
                need.terms(),
                need.partners(),
                readers,
                need.handling(),
                need.crisis(),
                need.outside());
        return new NeedInput(written, TermsInput.of(need.terms()), String.valueOf(need.partners()));
    }

    /** Reads the fields; what a draft may lack is missed only when it is to be posted. */
    static NeedInput read(Typed typed, YearMonth today, boolean complete) {
        var terms = TermsInput.read(typed, today, complete);
        AudienceChoice readers = AudiencePickers.read(typed, Need.AUDIENCES);
        boolean withheld = terms.terms().withheld();
        if (withheld && readers.kind() != AudienceKind.OWN) {
            typed.problems().add("withheld", "cooperation.terms.withheld.readers");
        }
        var need = new NewNeed(
                typed.line("title", complete ? 8 : 1, 160),
                typed.text("outcome", 0, 4000),
                typed.text("tried", 0, 4000),
                Language.codes().contains(typed.raw("language")) ? typed.raw("language") : "en",
                terms.terms(),
                typed.number("partners", 1, 5),
                readers,
                Handling.read(typed, readers.kind(), withheld),
                typed.ticked("crisis"),
                typed.ticked("outside"));
        return new NeedInput(need, terms, typed.raw("partners"));
    }
}
