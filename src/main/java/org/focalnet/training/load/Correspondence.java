package org.focalnet.training.load;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.Mentions;
import org.focalnet.exchange.NewPost;
import org.focalnet.exchange.Posts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes the posts of a thread, each as its author's member. */
@Component
@Profile("demo")
class Correspondence {

    private final Posts posts;
    private final Mentions mentions;

    Correspondence(Posts posts, Mentions mentions) {
        this.posts = posts;
        this.mentions = mentions;
    }

    void write(Stage stage, UUID thread, List<Source> texts) {
        Map<String, UUID> named = new HashMap<>();
        for (Source text : texts) {
            Instant at = stage.before(text);
            UUID id = stage.id(at);
            named.put(text.text("key"), id);
            var post = new NewPost(
                    id,
                    thread,
                    text.text("by"),
                    text.has("capacity") ? text.code("capacity", Capacity.class) : Capacity.FOR_THE_MEMBER,
                    text.text("text"),
                    at,
                    text.has("tlp") ? text.code("tlp", Tlp.class) : Tlp.CLEAR,
                    text.text("language"),
                    text.has("quotes") ? java.util.Objects.requireNonNull(named.get(text.text("quotes"))) : null,
                    null,
                    text.text("restriction"),
                    text.flag("acknowledge"));
            stage.as(stage.member(stage.person(post.author()).member()), () -> {
                posts.write(post);
                if (text.has("names")) {
                    mentions.set(id, post.text(), names(stage, text));
                }
            });
        }
    }

    private static Map<String, MemberId> names(Stage stage, Source text) {
        Map<String, MemberId> names = new HashMap<>();
        text.texts("names")
                .forEach(name -> names.put(name, stage.member(stage.person(name).member())));
        return names;
    }
}
