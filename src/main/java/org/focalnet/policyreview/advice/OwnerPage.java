package org.focalnet.policyreview.advice;

import java.util.List;
import java.util.Map;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The advice as the owner of the policy reads and answers it: the recommendations and nothing else of the file.
 *
 * @param seen null where the link leads nowhere
 */
public record OwnerPage(String token, @Nullable Seen seen) implements View {

    /**
     * What is read.
     *
     * @param member the name of the member whose office advises
     * @param office whom to ask, line by line
     * @param typed by the name of the field
     */
    public record Seen(
            String member,
            List<String> office,
            String title,
            List<Advice.Recommendation> recommendations,
            Map<String, String> typed,
            Problems problems) {

        public String value(String field) {
            return typed.getOrDefault(field, "");
        }
    }
}
