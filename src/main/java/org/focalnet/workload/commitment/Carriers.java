package org.focalnet.workload.commitment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.identity.Accounts;
import org.focalnet.identity.Colleague;
import org.focalnet.web.Shell;
import org.focalnet.workload.Carrier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can be given something to do: the people of the team, and any body by its name. */
@Component
public class Carriers {

    private final Accounts accounts;

    Carriers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The people of the team by their accounts, with what they are to it; one statement. */
    public Map<UUID, String> names() {
        Map<UUID, String> names = new LinkedHashMap<>();
        accounts.team().forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    /** Those who can be given something, for a form. */
    Map<String, String> options(Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Colleague person : accounts.team()) {
            if (person.role() != Role.READER) {
                options.put(
                        person.id().toString(),
                        shell.t(
                                "workload.who.person",
                                person.name(),
                                shell.code("workload.carrier", Carrier.of(person.role()))));
            }
        }
        options.put("INSTITUTION", shell.t("workload.who.institution"));
        return options;
    }

    /** As what an account or a body carries; an account must be one of the team. */
    Carrier choose(@Nullable UUID account, String institution) {
        if (!institution.isEmpty()) {
            return Carrier.INSTITUTION;
        }
        if (account == null) {
            return Carrier.HOLDER;
        }
        return accounts.team().stream()
                .filter(person -> person.id().equals(account) && person.role() != Role.READER)
                .findFirst()
                .map(person -> Carrier.of(person.role()))
                .orElseThrow(() -> new Refused("workload.who.unknown", "who"));
    }

    boolean contributor(UUID account) {
        return accounts.team().stream()
                .anyMatch(person -> person.id().equals(account) && person.role() == Role.CONTRIBUTOR);
    }
}
