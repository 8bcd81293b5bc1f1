package org.focalnet.secretariat.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.identity.Zones;
import org.focalnet.web.NetworkSettings.Setting;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The values that the secretariat sets without an operator. */
@Controller
class SettingController {

    private final SettingStore store;
    private final ShellFactory shells;

    SettingController(SettingStore store, ShellFactory shells) {
        this.store = store;
        this.shells = shells;
    }

    @GetMapping("/settings")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View show(HttpServletRequest request) {
        return SettingPage.of(store.all(), new Typed(request));
    }

    @PostMapping("/settings")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object save(HttpServletRequest request) {
        var typed = new Typed(request);
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        Map<Setting, Integer> versions = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            values.put(setting, value(setting, typed));
            versions.put(setting, version(setting, typed));
        }
        return keep(values, versions, typed, request);
    }

    /** What a setting was before its last change holds again. */
    @PostMapping("/settings/restorations")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object restore(HttpServletRequest request) {
        var typed = new Typed(request);
        Map<Setting, List<Adjustment>> all = store.all();
        for (Setting setting : Setting.values()) {
            List<Adjustment> history = all.getOrDefault(setting, List.of());
            if (typed.raw("back").matches(setting + ":[0-9]{1,9}") && !history.isEmpty()) {
                String before = history.size() < 2 ? "" : history.get(1).said(Adjustment.VALUE);
                int version = Integer.parseInt(typed.raw("back").replaceFirst(".*:", ""));
                return keep(Map.of(setting, before), Map.of(setting, version), typed, request);
            }
        }
        throw new NotFound();
    }

    private Object keep(
            Map<Setting, String> values, Map<Setting, Integer> versions, Typed typed, HttpServletRequest request) {
        int status = 422;
        if (!typed.problems().any()) {
            try {
                store.set(values, versions, shells.of(request).signedIn().personName());
                return SeeOther.to("/settings").say("secretariat.settings.said.kept");
            } catch (Conflict conflict) {
                typed.problems().add("", conflict.key());
                status = 409;
            }
        }
        return SettingPage.of(store.all(), typed).with(status);
    }

    /** What is typed; empty for what is usual. */
    private static String value(Setting setting, Typed typed) {
        String field = field(setting);
        String value = switch (setting.kind()) {
            case NUMBER -> typed.raw(field).strip();
            case LINE -> typed.line(field, 0, setting.most());
            case MAIL -> typed.mail(field, false);
            case ZONE -> typed.raw(field);
        };
        if (value.isEmpty() || value.equals(setting.usual())) {
            return "";
        }
        boolean offered = setting.kind() != org.focalnet.web.NetworkSettings.Kind.ZONE || Zones.offered(value);
        if (!setting.takes(value) || !offered) {
            switch (setting.kind()) {
                case NUMBER -> typed.problems().add(field, "web.problem.number", setting.least(), setting.most());
                case LINE -> typed.problems().add(field, "secretariat.settings.refused.name");
                case MAIL -> typed.problems().add(field, "web.problem.mail");
                case ZONE -> typed.problems().add(field, "web.problem.choose");
            }
        }
        return value;
    }

    private static int version(Setting setting, Typed typed) {
        String version = typed.raw("version_" + field(setting));
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }

    static String field(Setting setting) {
        return setting.name().toLowerCase(Locale.ROOT);
    }
}
