/**
 * The shell around every page: layout and components, languages, assets, errors, start page; the small interfaces
 * through which modules contribute to it.
 *
 * <p>Words: <em>view</em>, a typed page or fragment with its template beside it; <em>shell</em>, what every template may
 * ask (texts, dates, who reads). URLs: {@code /}, {@code /assets}, {@code /styleguide}. Promise: no word stands in a
 * template, no page holds inline script or style.
 */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"audience", "database"})
@NullMarked
package org.focalnet.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
