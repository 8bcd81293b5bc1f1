package org.focalnet.member.appointment;

import java.util.List;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Tlp;
import org.focalnet.web.Ribbon;
import org.focalnet.web.Shell;

/** Who reads what stands between a member and the secretariat. */
public final class AppointmentRibbon {

    private AppointmentRibbon() {}

    public static Ribbon of(String member, Shell shell) {
        return new Ribbon(
                AudienceKind.NAMED,
                shell.t("member.appointment.ribbon", member),
                shell.t("member.appointment.ribbon.detail"),
                List.of(),
                Tlp.AMBER);
    }
}
