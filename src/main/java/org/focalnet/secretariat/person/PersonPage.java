package org.focalnet.secretariat.person;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.focalnet.member.Holders.Holder;
import org.focalnet.notify.PersonalData.Held;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * The data protection desk.
 *
 * @param found people whose name or address contains what was typed
 * @param mail whose data are shown; empty for nobody
 * @param traces how much of it the secretariat alone holds
 */
public record PersonPage(
        String q,
        List<Holder> found,
        String mail,
        List<Held> held,
        int traces,
        List<PersonRequest> requests,
        LocalDate today,
        Problems problems)
        implements View {

    /** The part of an address that names a person. */
    public String of(String address) {
        return "?mail=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
