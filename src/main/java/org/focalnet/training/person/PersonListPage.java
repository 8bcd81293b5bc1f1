package org.focalnet.training.person;

import java.util.List;
import java.util.Map;
import org.focalnet.web.View;

/**
 * The people of the training network.
 *
 * @param members codes and names of the members that can be chosen
 * @param roles codes and names of the roles that can be chosen
 * @param total how many people fit
 */
public record PersonListPage(
        PersonFilter filter, List<Person> people, Map<String, String> members, Map<String, String> roles, int total)
        implements View {

    public int pages() {
        return Math.max(1, (total + PersonFilter.SIZE - 1) / PersonFilter.SIZE);
    }
}
