package org.focalnet.secretariat.announcement;

import java.util.Map;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * The form of an announcement.
 *
 * @param typed what was typed, by field
 * @param groups to whose members it may go
 */
public record AnnouncementFormPage(
        Announcement announcement,
        Map<String, String> typed,
        Map<String, String> groups,
        String until,
        Problems problems)
        implements View {

    public String title(String code) {
        return typed.getOrDefault("title_" + code, announcement.titles().exactly(code));
    }

    public String text(String code) {
        return typed.getOrDefault("text_" + code, announcement.texts().exactly(code));
    }

    public String group() {
        return announcement.group() == null ? "" : announcement.group().toString();
    }

    public boolean fresh() {
        return announcement.version() == 0;
    }
}
