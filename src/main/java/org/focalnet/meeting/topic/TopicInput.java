package org.focalnet.meeting.topic;

import org.focalnet.web.Typed;

/** The form of a topic as it was typed. */
public record TopicInput(String kind, String title, String text) {

    static final TopicInput BLANK = new TopicInput(TopicKind.TOPIC.name(), "", "");

    static TopicInput typed(Typed typed) {
        return new TopicInput(typed.raw("kind"), typed.raw("title"), typed.raw("text"));
    }

    static TopicInput of(Topic topic) {
        return new TopicInput(topic.kind().name(), topic.title(), topic.text());
    }

    /** Notes what does not fit; what fits is cleaned. */
    static TopicInput read(Typed typed) {
        TopicKind kind = typed.choice("kind", TopicKind.class);
        return new TopicInput(
                kind == null ? "" : kind.name(), typed.line("title", 1, 200), typed.text("text", 0, 8000));
    }
}
