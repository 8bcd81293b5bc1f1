package org.focalnet.secretariat.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.focalnet.web.NetworkSettings.Setting;
import org.focalnet.web.Problems;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/** The settings of the network. */
public record SettingPage(List<Row> rows, Problems problems) implements View {

    /**
     * A setting.
     *
     * @param field its name in the form
     * @param shown what the field shows
     * @param version number of the change that is seen
     * @param last who changed it last; null where nobody did
     * @param before what it was before that; empty for what is usual
     */
    public record Row(
            Setting setting,
            String field,
            String shown,
            int version,
            @Nullable Adjustment last,
            String before) {}

    static SettingPage of(Map<Setting, List<Adjustment>> all, Typed typed) {
        List<Row> rows = new ArrayList<>();
        all.forEach((setting, history) -> {
            String field = SettingController.field(setting);
            Adjustment last = history.isEmpty() ? null : history.getFirst();
            String now = last == null ? "" : last.said(Adjustment.VALUE);
            String shown = now.isEmpty() ? setting.usual() : now;
            rows.add(new Row(
                    setting,
                    field,
                    typed.problems().any() && typed.ticked(field) ? typed.raw(field) : shown,
                    last == null ? 0 : last.number(),
                    last,
                    history.size() < 2 ? "" : history.get(1).said(Adjustment.VALUE)));
        });
        return new SettingPage(rows, typed.problems());
    }
}
