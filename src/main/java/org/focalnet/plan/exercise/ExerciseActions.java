package org.focalnet.plan.exercise;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.focalnet.assessment.FollowUp;
import org.springframework.stereotype.Component;

/** Leads from a point of an after-action note to the form of a new action, which keeps where it comes from. */
@Component
class ExerciseActions implements FollowUp {

    @Override
    public String key() {
        return "plan.exercise.follow";
    }

    @Override
    public String path(Point point) {
        return "/plan/actions/new?title=" + encoded(point.text())
                + "&source=OTHER&source_id=" + point.id()
                + "&source_title=" + encoded(point.exercise())
                + "&source_path=" + encoded(point.path());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
