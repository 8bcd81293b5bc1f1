package org.focalnet.outreach.page;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.search.Searchable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pages and news as they are found: each language by itself, as everybody reads it now. */
@Component
@Transactional(readOnly = true)
class SearchedPages implements Searchable {

    static final String KIND = "page";

    private final PageStore pages;
    private final PageEditionStore editions;

    SearchedPages(PageStore pages, PageEditionStore editions) {
        this.pages = pages;
        this.editions = editions;
    }

    /** What was published for later is found a little after its time; it is read at its time. */
    @Configuration(proxyBeanMethods = false)
    static class Due {

        @Bean
        static RecurringTask<Void> pagesFound(PageEditionStore editions) {
            return Tasks.recurring("pages-found", Schedules.fixedDelay(Duration.ofMinutes(5)))
                    .execute((instance, context) -> Viewers.run(Viewer.office(MemberId.SECRETARIAT), editions::due));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return pages.text(id)
                .map(text -> new Entry(
                        id,
                        MemberId.SECRETARIAT,
                        AudienceId.PUBLIC,
                        text.path(),
                        text.title(),
                        text.summary() + "\n" + PageWords.plain(text.words()),
                        text.language(),
                        null,
                        List.of(),
                        List.of(),
                        Objects.requireNonNullElse(text.since(), Shipped.WHEN),
                        null));
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        if (!Viewers.require().member().equals(MemberId.SECRETARIAT)) {
            return List.of();
        }
        return java.util.stream.Stream.concat(
                        Shipped.SLUGS.stream()
                                .flatMap(slug ->
                                        Shipped.of(slug).values().stream().map(SiteText::id)),
                        editions.latest().stream().map(one -> SiteText.id(one.slug(), one.language())))
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .filter(id -> id.toString().compareTo(after.toString()) > 0)
                .limit(limit)
                .toList();
    }
}
