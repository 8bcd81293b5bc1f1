package org.focalnet.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages about members ask the database, beside the session and the viewer: as many for one line as for many. */
class MemberStatementsTest {

    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final Browserless leila = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);

    @BeforeEach
    void severalOfEach() {
        for (int i = 0; i < 3; i++) {
            Member other = FreshMembers.organisation("Norvia " + FreshMembers.word());
            SignIns.account(estavia.id(), Role.TEAM);
            Viewers.run(Viewer.office(MemberId.SECRETARIAT), () -> {
                Groups groups = Program.get(Groups.class);
                var group = groups.create("g-" + FreshMembers.word(), LocalName.english("A group"), "");
                groups.setMembers(group, java.util.List.of(estavia.id(), other.id()), java.util.List.of());
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"/members/CODE, 3", "/members/CODE/appointments, 1", "/team, 2", "/groups, 1", "/office, 2"})
    void aPageOfATeam(String path, int most) {
        assertThat(Statements.of(leila, path.replace("CODE", estavia.code())))
                .as(path)
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"/members, 2", "/members/CODE, 3", "/members/CODE/appointments, 1", "/groups, 1"})
    void aPageOfTheSecretariat(String path, int most) {
        assertThat(Statements.of(officer, path.replace("CODE", estavia.code())))
                .as(path)
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(most);
    }
}
