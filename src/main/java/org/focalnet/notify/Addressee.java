package org.focalnet.notify;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;

/** Somebody whom a notice reaches, the language that they read, and where their clock stands. */
public record Addressee(UUID account, String mail, String name, Locale language, ZoneId zone, Role role) {

    /** As whom what concerns them is read and written. */
    public Viewer viewer(MemberId member) {
        return new Viewer(member, account, role);
    }

    @Override
    public String toString() {
        return "Addressee"; // never the address: this may reach a log
    }
}
