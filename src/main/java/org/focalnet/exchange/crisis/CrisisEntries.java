package org.focalnet.exchange.crisis;

import java.util.List;
import org.focalnet.audience.AudienceKind;
import org.focalnet.web.MenuEntry;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.focalnet.web.StartCard;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where crisis rooms show outside their own pages: the menu and the start page. */
@Configuration(proxyBeanMethods = false)
class CrisisEntries {

    @Bean
    static MenuEntry crisesEntry() {
        return new MenuEntry(
                MenuEntry.Section.NETWORK, 25, "exchange.menu.crises", "/crises", MenuEntry.Visibility.SIGNED_IN);
    }

    @Bean
    static StartCard announcedCrises(CrisisStore crises) {
        return new Announced(crises);
    }

    private record Announced(CrisisStore crises) implements StartCard {

        @Override
        public Place place() {
            return Place.FROM_THE_NETWORK;
        }

        @Override
        public List<Item> items(Reader reader, Shell shell) {
            @Nullable AudienceKind unsaid = null;
            return crises.fresh().stream()
                    .map(crisis -> new Item(
                            crisis.purpose(),
                            "/crises/" + crisis.id(),
                            shell.t("exchange.crisis.start", shell.day(crisis.review())),
                            shell.t("exchange.start.read"),
                            unsaid,
                            crisis.opened(),
                            false))
                    .toList();
        }
    }
}
