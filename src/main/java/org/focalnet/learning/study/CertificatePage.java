package org.focalnet.learning.study;

import org.focalnet.learning.course.Course;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * Whether a certificate is good.
 *
 * @param number as asked; empty where nothing was asked yet
 * @param course what it is of; null where it is not good
 */
public record CertificatePage(String number, @Nullable Course course) implements View {}
