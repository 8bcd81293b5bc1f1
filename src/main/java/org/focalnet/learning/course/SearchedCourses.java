package org.focalnet.learning.course;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.search.Searchable;
import org.focalnet.web.PublicSite;
import org.springframework.stereotype.Component;

/** Courses as they are found: each language by itself; everybody's, and kept in the index as the secretariat's. */
@Component
class SearchedCourses implements Searchable, PublicSite.Paths {

    /** When they were written, as far as a list of what was found says it. */
    private static final Instant SHIPPED = Instant.parse("2026-11-27T00:00:00Z");

    private final Courses courses;

    SearchedCourses(Courses courses) {
        this.courses = courses;
    }

    @Override
    public String kind() {
        return "course";
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return Optional.ofNullable(byId().get(id))
                .map(course -> new Entry(
                        id,
                        MemberId.SECRETARIAT,
                        AudienceId.PUBLIC,
                        course.path(),
                        course.title(),
                        course.summary() + "\n"
                                + course.modules().stream()
                                        .map(module -> module.title() + "\n" + Reading.plain(module.reading()))
                                        .collect(Collectors.joining("\n")),
                        course.language(),
                        null,
                        List.of(),
                        List.of(),
                        SHIPPED,
                        null));
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return Viewers.require().member().equals(MemberId.SECRETARIAT) && after.equals(new UUID(0, 0))
                ? List.copyOf(byId().keySet())
                : List.of();
    }

    @Override
    public List<String> paths() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("/learning"),
                        courses.all(Locale.ENGLISH).stream().map(Course::path))
                .toList();
    }

    /** The same in every installation. */
    private Map<UUID, Course> byId() {
        Map<UUID, Course> all = new LinkedHashMap<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            courses.all(language)
                    .forEach(course -> all.put(
                            UUID.nameUUIDFromBytes(("course/" + course.key() + "/" + course.language())
                                    .getBytes(StandardCharsets.UTF_8)),
                            course));
        }
        return all;
    }
}
