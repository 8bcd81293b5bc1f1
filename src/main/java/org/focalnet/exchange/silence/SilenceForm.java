package org.focalnet.exchange.silence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.exchange.Silences;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/** The form of a silence procedure: three kinds, and none for a position. */
public record SilenceForm(
        UUID form,
        String kind,
        String title,
        String text,
        String days,
        String named,
        AudiencePicker picker,
        Problems problems)
        implements View {

    public static Map<String, String> kinds(Shell shell) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Silences.Kind kind : Silences.Kind.values()) {
            kinds.put(kind.name(), shell.code("exchange.silence.kind", kind));
        }
        return kinds;
    }

    public static Map<String, String> rules(Shell shell) {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("yes", shell.t("exchange.silence.form.named"));
        rules.put("no", shell.t("exchange.silence.form.unnamed"));
        return rules;
    }
}
