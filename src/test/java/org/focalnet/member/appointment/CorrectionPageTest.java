package org.focalnet.member.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Browserless.Answer;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.member.Post;
import org.focalnet.member.Proposal;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class CorrectionPageTest {

    private static final Viewer OFFICE = Viewer.office(MemberId.SECRETARIAT);

    private final AppointmentStore store = Program.get(AppointmentStore.class);
    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final Browserless leila = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final String mail = FreshMembers.word() + "@estavia.example";
    private final UUID id = proposed();
    private final String path = "/appointments/" + id;

    @Test
    void aTeamCorrectsWhomItProposedAndTheRecordKeepsThatItDid() {
        assertThat(leila.get(path).document().select("a[href$=/correction]")).hasSize(1);
        Answer answer = leila.post(path + "/correction", everything("Ana Vidal-Ruiz"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        Appointment now = read();
        assertThat(now.name()).isEqualTo("Ana Vidal-Ruiz");
        assertThat(now.post()).isEqualTo(Post.ALTERNATE);
        assertThat(now.mail()).isEqualTo("new-" + mail);
        assertThat(now.languages()).containsExactly("fr");
        assertThat(now.listed()).isFalse();
        assertThat(leila.get("/audit").text())
                .contains("Corrected an appointment")
                .doesNotContain("Vidal-Ruiz");
    }

    @Test
    void whatWasVerifiedIsTheSecretariatsToCorrect() {
        verified();
        Answer form = leila.get(path + "/correction");
        assertThat(form.document().select("input[name=name], input[name=mail], input[name=number], input[name=post]"))
                .isEmpty();
        leila.post(path + "/correction", everything("Somebody Else"));
        assertThat(read().name()).isEqualTo("Ana Vidal");
        assertThat(read().title()).isEqualTo("Director General");
        assertThat(read().post()).isEqualTo(Post.FOCAL_POINT);
        officer.get(path + "/correction");
        assertThat(officer.post(path + "/correction", everything("Ana Vidal Ruiz"))
                        .status())
                .isEqualTo(303);
        assertThat(read().name()).isEqualTo("Ana Vidal Ruiz");
        assertThat(read().noteNumber()).isEqualTo("NV/2026/7");
        assertThat(read().listed()).as("the team's own choice").isFalse();
        assertThatThrownBy(() -> directly("update member.appointment set name = 'X' where id = :id"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void inOfficeTheMailStaysAndTheDirectoryFollowsTheName() {
        verified();
        Viewers.run(OFFICE, () -> store.move(id, AppointmentState.ACTIVE));
        officer.get(path + "/correction");
        Answer answer = officer.post(path + "/correction", everything("Ana Vidal Ruiz"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        assertThat(read().mail()).isEqualTo(mail);
        assertThat(read().started()).isEqualTo("2026-02-03T00:00:00Z");
        assertThat(directly("update member.holder set title = title where id = :id and name = 'Ana Vidal Ruiz'"))
                .isEqualTo(1);
        assertThat(leila.post(path + "/correction", everything("Somebody Else")).status())
                .isEqualTo(303);
        assertThat(read().name()).isEqualTo("Ana Vidal Ruiz");
    }

    @Test
    void aStaleFormShowsBothAndLosesNothing() {
        int seen = read().version();
        leila.get(path + "/correction");
        leila.post(path + "/correction", with(seen, "What a colleague typed"));
        Answer stale = leila.post(path + "/correction", with(seen, "What I typed"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.document().select(".compare .mine").text()).contains("What I typed");
        assertThat(stale.document().select(".compare .theirs").text()).contains("What a colleague typed");
        assertThat(stale.document().selectFirst("input[name=name]").attr("value"))
                .isEqualTo("What I typed");
        int fresh = Integer.parseInt(
                stale.document().selectFirst("input[name=version]").attr("value"));
        assertThat(leila.post(path + "/correction", with(fresh, "What I typed")).status())
                .isEqualTo(303);
        assertThat(read().name()).isEqualTo("What I typed");
    }

    @Test
    void badInputIsShownAgainFieldByField() {
        leila.get(path + "/correction");
        Answer answer = leila.post(
                path + "/correction",
                "version",
                String.valueOf(read().version()),
                "name",
                "x".repeat(121),
                "mail",
                "nobody",
                "post",
                "EMPEROR",
                "expertise",
                "NONE");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select(".field .error").size()).isGreaterThanOrEqualTo(3);
        assertThat(answer.document().selectFirst("input[name=mail]").attr("value"))
                .isEqualTo("nobody");
        assertThat(read().name()).isEqualTo("Ana Vidal");
    }

    @Test
    void othersFindNothingAndWhatEndedStaysAsItWas() {
        var ana = new Browserless().signInAs(FreshMembers.organisation("Norvia").id(), Role.FOCAL_POINT);
        assertThat(ana.get(path + "/correction").status()).isEqualTo(404);
        assertThat(ana.post(path + "/correction", everything("Spy")).status()).isEqualTo(404);
        var reader = new Browserless().signInAs(estavia.id(), Role.READER);
        assertThat(reader.get(path).document().select("a[href$=/correction]")).isEmpty();
        assertThat(reader.get(path + "/correction").status()).isIn(403, 404);
        Viewers.run(OFFICE, () -> store.move(id, AppointmentState.ENDED));
        assertThat(leila.get(path + "/correction").status()).isEqualTo(422);
        assertThat(leila.get(path).document().select("a[href$=/correction]")).isEmpty();
    }

    private String[] everything(String name) {
        return with(read().version(), name);
    }

    private String[] with(int version, String name) {
        return new String[] {
            "version",
            String.valueOf(version),
            "post",
            "ALTERNATE",
            "name",
            name,
            "title",
            "Director General",
            "mail",
            "new-" + mail,
            "languages",
            "fr",
            "number",
            "NV/2026/7",
            "day",
            "2026-02-01",
            "since",
            "2026-02-03"
        };
    }

    private Appointment read() {
        return Viewers.as(OFFICE, () -> store.get(id));
    }

    private void verified() {
        Viewers.run(OFFICE, () -> {
            store.nominate(id, "NV/2026/1", LocalDate.of(2026, 11, 1));
            store.move(id, AppointmentState.VERIFIED);
        });
    }

    private UUID proposed() {
        Viewers.run(OFFICE, () -> store.open(estavia.id(), LocalName.english("Office"), ""));
        return Viewers.as(
                Program.focalPoint(estavia.id()),
                () -> store.propose(
                        estavia.id(),
                        new Proposal(Post.FOCAL_POINT, "Ana Vidal", "Director", mail, List.of("en"), List.of(), true)));
    }

    private Integer directly(String sql) {
        return Viewers.as(
                Program.focalPoint(estavia.id()),
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql(sql)
                                .param("id", id)
                                .update()));
    }
}
