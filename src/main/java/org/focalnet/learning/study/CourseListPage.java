package org.focalnet.learning.study;

import java.util.List;
import java.util.Map;
import org.focalnet.learning.course.Course;
import org.focalnet.web.View;

/** @param own how far the reader is, by course */
public record CourseListPage(List<Course> courses, Map<String, Progress> own) implements View.Open {}
