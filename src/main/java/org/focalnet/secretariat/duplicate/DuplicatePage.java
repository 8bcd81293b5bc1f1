package org.focalnet.secretariat.duplicate;

import java.util.List;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * Two contacts side by side.
 *
 * @param fields what they say, field by field
 * @param keptMember whose the one that stays is
 */
public record DuplicatePage(
        Duplicate pair, String keptMember, String goneMember, List<Field> fields, String why, Problems problems)
        implements View {

    /**
     * A field.
     *
     * @param choosable whether either may stay
     * @param second whether what the other says was chosen
     */
    public record Field(String name, String one, String other, boolean choosable, boolean second) {

        public boolean same() {
            return one.equals(other);
        }
    }
}
