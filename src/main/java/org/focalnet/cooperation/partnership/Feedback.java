package org.focalnet.cooperation.partnership;

import java.util.Set;

/**
 * What a side says of a partnership at its end.
 *
 * @param helpful whether it was: VERY, PARTLY or NOT
 * @param again whether it would do it again: YES, PERHAPS or NO
 * @param tell what it would tell others, for everybody who may read a lesson made of it
 */
public record Feedback(
        Side side, String helpful, String worked, String failed, String again, String tell, String language) {

    static final Set<String> HELPFUL = Set.of("VERY", "PARTLY", "NOT");
}
