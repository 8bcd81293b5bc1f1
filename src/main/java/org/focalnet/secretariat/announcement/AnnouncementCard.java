package org.focalnet.secretariat.announcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.AudienceKind;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.focalnet.web.StartCard;
import org.springframework.stereotype.Component;

/** What was announced stands on the start page until its day. */
@Component
class AnnouncementCard implements StartCard {

    private final AnnouncementStore store;
    private final Clock clock;

    AnnouncementCard(AnnouncementStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Map<Place, List<Item>> items(Reader reader, Shell shell) {
        return Map.of(
                Place.FROM_THE_NETWORK,
                store.shown(LocalDate.ofInstant(clock.instant(), reader.zone())).stream()
                        .map(one -> new Item(
                                one.titles().in(shell.locale()),
                                "/announcements/" + one.id(),
                                shell.t("secretariat.announcement.of", shell.day(one.announced())),
                                shell.t("secretariat.announcement.read"),
                                one.group() == null ? AudienceKind.NETWORK : AudienceKind.NAMED,
                                null,
                                true))
                        .toList());
    }
}
