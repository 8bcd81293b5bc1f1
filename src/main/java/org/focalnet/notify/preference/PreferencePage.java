package org.focalnet.notify.preference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.Pace;
import org.focalnet.notify.preference.Rhythm.Choice;
import org.focalnet.notify.push.PushPanel;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * How notices come by mail.
 *
 * @param things what can be chosen for by itself, such as each room
 * @param from when quiet begins, as typed
 * @param push where push messages are turned on; null where they are not offered
 */
public record PreferencePage(
        List<NoticeKind> kinds,
        List<Thing> things,
        Rhythm rhythm,
        boolean quiet,
        String from,
        String until,
        @Nullable PushPanel push,
        Problems problems)
        implements View {

    /** One thing of a kind that brings many notices. */
    public record Thing(String kind, UUID id, String title) {

        public String field() {
            return kind + "." + id;
        }
    }

    public String pace(NoticeKind kind) {
        return rhythm.choices()
                .getOrDefault(new Choice(kind.key(), null), kind.pace())
                .name();
    }

    public String pace(Thing thing) {
        Pace pace = rhythm.choices().get(new Choice(thing.kind(), thing.id()));
        return pace == null ? "" : pace.name();
    }

    public boolean none() {
        return rhythm.choices().get(new Choice(Rhythm.ALL, null)) == Pace.NEVER;
    }

    public static Map<String, String> paces(Shell shell) {
        Map<String, String> paces = new LinkedHashMap<>();
        for (Pace pace : Pace.values()) {
            paces.put(pace.name(), shell.code("notify.pace", pace));
        }
        return paces;
    }

    public static Map<String, String> hours() {
        Map<String, String> hours = new LinkedHashMap<>();
        for (int hour = 0; hour < 24; hour++) {
            hours.put(String.valueOf(hour), "%02d:00".formatted(hour));
        }
        return hours;
    }
}
