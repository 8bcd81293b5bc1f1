package org.focalnet.institution.commitment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.institution.ClauseTaker;
import org.focalnet.institution.InstitutionLink;
import org.focalnet.web.View;

/**
 * What binds an institution.
 *
 * @param uptakes what of other modules takes these clauses up, by the clause
 * @param subjects the same by its own id
 * @param links where other modules keep what they have of it
 */
public record BindingPage(
        UUID institution,
        String name,
        List<Binding> bindings,
        Map<UUID, List<Uptake>> uptakes,
        Map<UUID, ClauseTaker.Subject> subjects,
        List<InstitutionLink> links)
        implements View {}
