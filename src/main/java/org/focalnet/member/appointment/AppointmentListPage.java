package org.focalnet.member.appointment;

import java.util.List;
import org.focalnet.web.View;

/** Who holds, held or will hold posts in a member's office; for its team and the secretariat. */
public record AppointmentListPage(
        String member,
        String code,
        List<Appointment> current,
        List<Appointment> coming,
        List<Appointment> past,
        boolean lead)
        implements View {}
