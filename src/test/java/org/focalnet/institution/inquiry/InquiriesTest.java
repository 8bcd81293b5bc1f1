package org.focalnet.institution.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.AnswerKind;
import org.focalnet.institution.Inquiries;
import org.focalnet.institution.InquiryQuestion;
import org.focalnet.institution.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door for other modules: the same questions, links and answers as those that a hub writes by hand. */
class InquiriesTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Inquiries inquiries = Program.get(Inquiries.class);

    @BeforeEach
    void begin() {
        SignIns.execute("delete from identity.throttle");
    }

    @Test
    void aModulePutsQuestionsAndReadsTheAnswers() {
        String address = Asked.address();
        UUID institution = UUID.fromString(Samples.id(Samples.institution(leila, "Justice")));
        UUID question = UUID.randomUUID();
        var put = put(institution, question, address, LocalDate.now().plusDays(30));
        as(() -> inquiries.put(put));
        as(() -> inquiries.put(put));
        var guest = new Browserless();
        String link = Asked.link(address, 1);
        var page = guest.get(link);
        assertThat(page.text()).contains("Who trains judges?");
        Asked.answer(guest, link, page, "hand_in", "answer_" + question, "The academy");
        List<Inquiries.Answered> answers = Viewers.as(Viewer.office(estavia), () -> inquiries.answers(put.id()));
        assertThat(answers).hasSize(1);
        assertThat(answers.getFirst().answer()).isEqualTo("The academy");
        assertThat(answers.getFirst().institution()).isEqualTo(institution);
        assertThat(Viewers.as(Viewer.office(Program.seat()), () -> inquiries.answers(put.id())))
                .isEmpty();
        assertThat(org.focalnet.notify.Mails.to(address)).hasSize(1);
    }

    @Test
    void nothingIsSentWhereTheDayHasPassedOrTheInstitutionIsNotOnTheMap() {
        String address = Asked.address();
        UUID institution = UUID.fromString(Samples.id(Samples.institution(leila, "Justice")));
        var past = put(institution, UUID.randomUUID(), address, LocalDate.now().minusDays(3));
        assertThatThrownBy(() -> as(() -> inquiries.put(past))).isInstanceOf(Refused.class);
        var foreign = put(
                UUID.randomUUID(), UUID.randomUUID(), address, LocalDate.now().plusDays(3));
        assertThatThrownBy(() -> as(() -> inquiries.put(foreign))).isInstanceOf(Refused.class);
        assertThat(leila.get("/institutions/inquiries").text()).doesNotContain("Capacity review");
    }

    private static Inquiries.Put put(UUID institution, UUID question, String address, LocalDate due) {
        return new Inquiries.Put(
                UUID.randomUUID(),
                "assessment",
                "Capacity review",
                "",
                "office@hub.example",
                due,
                ZoneOffset.UTC,
                List.of(new InquiryQuestion(question, "Who trains judges?", "", AnswerKind.SHORT, List.of(), true)),
                List.of(new Inquiries.To(institution, "Ole Brandt", address, "en")));
    }

    private void as(Runnable act) {
        Viewers.run(Viewer.office(estavia), act);
    }
}
