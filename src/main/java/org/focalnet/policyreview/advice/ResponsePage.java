package org.focalnet.policyreview.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.policyreview.Response;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * What the owner of the policy answered, recommendation by recommendation.
 *
 * @param typed by the name of the field
 */
public record ResponsePage(
        Policy policy, List<Advice.Recommendation> recommendations, Map<String, String> typed, Problems problems)
        implements View {

    public static Map<String, String> responses(Shell shell) {
        Map<String, String> responses = new LinkedHashMap<>();
        for (Response response : Response.values()) {
            responses.put(response.name(), shell.code("policyreview.response", response));
        }
        return responses;
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
