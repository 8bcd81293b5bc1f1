package org.focalnet.web;

import org.focalnet.audience.Role;
import org.jspecify.annotations.Nullable;

/**
 * A line of the menu, contributed by a module as a bean.
 *
 * @param key text key of its words
 * @param path where it leads; the entry is current for every page below it that belongs to no longer one
 * @param order place in its section, from 0
 */
public record MenuEntry(Section section, int order, String key, String path, Visibility visibility) {

    public enum Section {
        HUB("lock"),
        NETWORK("users"),
        PUBLIC("globe"),
        /** What the demonstration adds: no real network has it. */
        TRAINING("book");

        private final String icon;

        Section(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        public String key() {
            return "web.menu." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public enum Visibility {
        EVERYONE,
        /** Whoever has not signed in: the way into what others reach from elsewhere. */
        STRANGER,
        SIGNED_IN,
        /** Whoever belongs to a member's team, readers too; the secretariat's team has no hub of this kind. */
        HUB,
        /** The same without contributors, who see only what is asked of them. */
        TEAM,
        /** Whoever writes on behalf of a member. */
        WRITER,
        LEAD,
        /** Whoever leads a member's team; not the secretariat. */
        HUB_LEAD,
        SECRETARIAT,
        DEMO
    }

    boolean visibleTo(@Nullable Reader reader, boolean demo) {
        return switch (visibility) {
            case EVERYONE -> true;
            case STRANGER -> reader == null;
            case DEMO -> demo;
            case SIGNED_IN -> reader != null;
            case HUB -> reader != null && !reader.viewer().role().secretariat();
            case TEAM ->
                reader != null
                        && !reader.viewer().role().secretariat()
                        && reader.viewer().role() != Role.CONTRIBUTOR;
            case WRITER ->
                reader != null
                        && reader.viewer().role().writes()
                        && !reader.viewer().role().secretariat();
            case LEAD -> reader != null && reader.viewer().role().leads();
            case HUB_LEAD ->
                reader != null
                        && reader.viewer().role().leads()
                        && !reader.viewer().role().secretariat();
            case SECRETARIAT -> reader != null && reader.viewer().role().secretariat();
        };
    }
}
