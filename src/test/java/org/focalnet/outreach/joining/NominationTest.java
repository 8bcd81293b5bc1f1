package org.focalnet.outreach.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.focalnet.audience.Refused;
import org.focalnet.member.Appointing.Held;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.Post;
import org.focalnet.outreach.joining.Nomination.Call;
import org.focalnet.outreach.joining.Nomination.Given;
import org.focalnet.outreach.joining.Nomination.Outcome;
import org.focalnet.outreach.joining.Nomination.State;
import org.junit.jupiter.api.Test;

/** The rules of a nomination: who is called, what follows, and what its officer is told. */
class NominationTest {

    private static Nomination nomination(State state, String mail, String sender, String letter) {
        var given = new Given(
                "Norvia", "Office", "", "Leda Marin", "", mail, "+99 (555) 014-299", "en", "Tomas", "Mission", sender);
        return new Nomination(
                UUID.randomUUID(), given, letter, "", state, Instant.EPOCH, null, null, "", "", null, null);
    }

    private static Nomination waiting() {
        return nomination(State.WAITING, "leda@gov.example", "tomas@gov.example", "note.pdf");
    }

    private static Call call(String number, Outcome outcome, LocalDate again) {
        return new Call("Ms Orr", number, "List of missions", "Yes", outcome, again, "Officer", Instant.EPOCH);
    }

    @Test
    void onlyACallThatConfirmedLetsANominationBeAccepted() {
        assertThat(waiting().after(call("+1 212 555 0100", Outcome.CONFIRMED, null)))
                .isEqualTo(State.VERIFIED);
        assertThat(waiting().after(call("+1 212 555 0100", Outcome.DENIED, null)))
                .isEqualTo(State.WAITING);
        assertThatThrownBy(() -> waiting().requireVerified()).isInstanceOf(Refused.class);
        nomination(State.VERIFIED, "a@b.example", "a@b.example", "").requireVerified();
    }

    @Test
    void aCallThatReachedNobodyNeedsADay() {
        assertThatThrownBy(() -> waiting().after(call("+1 212 555 0100", Outcome.UNREACHED, null)))
                .isInstanceOf(Refused.class);
        assertThat(waiting().after(call("+1 212 555 0100", Outcome.UNREACHED, LocalDate.EPOCH)))
                .isEqualTo(State.WAITING);
    }

    @Test
    void aNumberOfTheFormIsNoneToCallHoweverItIsWritten() {
        for (String number : List.of(
                "+99555014299",
                "0099 555 014 299",
                "(0) 555.014.299",
                "555 014 299",
                "tel: +99-555-014-299",
                "٠٠٩٩٥٥٥٠١٤٢٩٩",
                "leda@gov.example",
                "write to TOMAS@gov.example")) {
            assertThat(waiting().fromForm(number)).as(number).isTrue();
        }
        assertThat(waiting().fromForm("+1 212 555 0100")).isFalse();
    }

    @Property
    void noPunctuationHidesANumberOfTheForm(
            @ForAll @IntRange(min = 0, max = 4) int sign, @ForAll @IntRange(min = 1, max = 4) int every) {
        String mark = List.of(" ", "-", ".", "/", "\u00a0").get(sign);
        var written = new StringBuilder();
        String digits = "0099555014299";
        for (int i = 0; i < digits.length(); i++) {
            written.append(digits.charAt(i)).append(i % every == 0 ? mark : "");
        }
        assertThat(waiting().fromForm(written.toString())).isTrue();
    }

    @Test
    void aDecidedNominationTakesNoMoreCalls() {
        for (State state : List.of(State.ACCEPTED, State.REFUSED, State.IMPOSTOR, State.UNCONFIRMED)) {
            Nomination one = nomination(state, "a@b.example", "a@b.example", "");
            assertThatThrownBy(() -> one.after(call("+1 212 555 0100", Outcome.CONFIRMED, null)))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void theOfficerIsToldWhatIsOddAsPlainFacts() {
        var held = new Held(
                UUID.randomUUID(),
                Post.FOCAL_POINT,
                AppointmentState.ACTIVE,
                "Old Holder",
                "",
                "old@mfa.example",
                "1",
                null,
                true,
                Instant.EPOCH,
                null,
                false);
        var impostor = new Check.Other(UUID.randomUUID(), State.IMPOSTOR, false, true);
        var twice = new Check.Other(UUID.randomUUID(), State.WAITING, true, false);
        Nomination odd = nomination(State.WAITING, "leda@gmail.com", "tomas@gov.example", "");
        assertThat(Check.of(odd, List.of(held), List.of(impostor, twice)))
                .extracting(Check::key)
                .containsExactlyInAnyOrder(
                        "joining.check.impostor",
                        "joining.check.free",
                        "joining.check.two_domains",
                        "joining.check.domain_new",
                        "joining.check.no_letter",
                        "joining.check.held",
                        "joining.check.twice");
        assertThat(Check.of(waiting(), List.of(), List.of())).isEmpty();
        Nomination mission =
                nomination(State.WAITING, "leda@justice.gov.example", "tomas@mission.gov.example", "n.pdf");
        assertThat(Check.of(mission, List.of(), List.of()))
                .as("ministries of one government")
                .isEmpty();
    }
}
