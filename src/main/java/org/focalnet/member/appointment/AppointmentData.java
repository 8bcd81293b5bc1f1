package org.focalnet.member.appointment;

import java.util.List;
import org.focalnet.audience.MemberNames;
import org.focalnet.member.Holders;
import org.focalnet.notify.PersonalData;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** Appointments of a person, ended ones too. */
@Component
class AppointmentData implements PersonalData {

    private final Holders holders;
    private final MemberNames names;

    AppointmentData(Holders holders, MemberNames names) {
        this.holders = holders;
        this.names = names;
    }

    @Override
    public List<Held> on(String mail, boolean self, Shell shell) {
        return holders.withMail(List.of(mail)).stream()
                .limit(MOST)
                .map(one -> new Held(
                        "member.held.appointment",
                        String.join(
                                " · ",
                                one.name(),
                                shell.code("member.post", one.post()),
                                names.name(one.member(), shell.locale()),
                                shell.code("member.appointment.state", one.state())),
                        one.created(),
                        "/appointments/" + one.appointment()))
                .toList();
    }
}
