package org.focalnet.exchange.thread;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.PostInput;
import org.focalnet.exchange.text.Markdown;
import org.focalnet.exchange.text.Prose;
import org.focalnet.file.Attachment;
import org.focalnet.file.Attachments;
import org.focalnet.search.Cards;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Ribbon;
import org.focalnet.web.Shell;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a thread together, in one transaction. */
@Component
class ThreadPages {

    /** More pages than any thread has. */
    private static final int LAST = 100_000;

    private final ThreadStore threads;
    private final TopicStore topics;
    private final Attachments attachments;
    private final Cards cards;
    private final Markdown markdown;
    private final AudiencePickers pickers;

    ThreadPages(
            ThreadStore threads,
            TopicStore topics,
            Attachments attachments,
            Cards cards,
            Markdown markdown,
            AudiencePickers pickers) {
        this.threads = threads;
        this.topics = topics;
        this.attachments = attachments;
        this.cards = cards;
        this.markdown = markdown;
        this.pickers = pickers;
    }

    /**
     * The page that was asked for, and the newest one where none was.
     *
     * @param typed what the form holds; null for an empty one with this person's draft
     */
    @Transactional
    public ThreadPage page(
            UUID room, UUID id, HttpServletRequest request, Shell shell, @Nullable PostInput typed, boolean preview) {
        var asked = new Typed(request);
        UUID quote = typed == null ? asked.id("quote") : typed.quote();
        UUID anchor = asked.id("post") == null ? quote : asked.id("post");
        TopicStore.Topic topic = topics.page(id, anchor, number(asked));
        TopicHead head = topic.head();
        List<Post> posts = topic.posts();
        if (!head.room().equals(room)) {
            throw new NotFound();
        }
        int number = Math.min(head.pages(), anchor == null ? number(asked) : head.skipped() / TopicHead.PAGE + 1);
        Ribbon ribbon = pickers.ribbon(shell, head.audience(), head.readers(), head.tlp());
        Map<MemberId, String> names = names(posts, shell);
        List<String> people = people(posts, names, ribbon);
        PostInput input = typed == null ? PostInput.blank(head.draft(), quote) : typed;
        var page = new ThreadPage(
                head,
                number,
                shown(posts, seen(asked, head)),
                ribbon,
                Viewers.require().member(),
                names,
                people,
                Viewers.require().role().writes(),
                typed == null ? "" : head.path(),
                input,
                preview ? markdown.prose(input.text(), people) : null,
                posts.stream()
                        .filter(post -> post.id().equals(quote))
                        .findFirst()
                        .orElse(null));
        if (typed == null && (head.visited() == null || head.fresh() != null)) {
            threads.visit(id); // where all was seen already, another visit would say nothing
        }
        return page;
    }

    private static int number(Typed asked) {
        String page = asked.raw("page");
        return page.matches("[0-9]{1,5}") ? Math.max(1, Integer.parseInt(page)) : LAST;
    }

    /** Until when this person has seen the thread: as the link says that led here, for the visit is over by then. */
    private static Instant seen(Typed asked, TopicHead head) {
        if (asked.raw("since").matches("[0-9]{1,15}")) {
            return Instant.ofEpochMilli(Long.parseLong(asked.raw("since")));
        }
        return Objects.requireNonNullElse(head.visited(), Instant.EPOCH);
    }

    private List<ThreadPage.Shown> shown(List<Post> posts, Instant seen) {
        MemberId own = Viewers.require().member();
        Map<UUID, List<Attachment>> files =
                attachments.of(posts.stream().map(Post::id).toList());
        Map<UUID, Set<String>> links = new HashMap<>();
        posts.forEach(post -> links.put(post.id(), markdown.links(post.text())));
        Map<String, Cards.Card> known = cards.of(links.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .limit(200)
                .toList());
        List<ThreadPage.Shown> shown = new ArrayList<>();
        for (Post post : posts) {
            shown.add(new ThreadPage.Shown(
                    post,
                    markdown.prose(post.text(), post.mentions()),
                    quoted(post),
                    post.at().isAfter(seen) && !post.member().equals(own),
                    files.getOrDefault(post.id(), List.of()),
                    links.getOrDefault(post.id(), Set.of()).stream()
                            .map(known::get)
                            .filter(Objects::nonNull)
                            .limit(10)
                            .toList()));
        }
        return shown;
    }

    private @Nullable Prose quoted(Post post) {
        return post.quote() == null ? null : markdown.prose(post.quote().beginning(), List.of());
    }

    /** The members that stand in the posts of this page. */
    private Map<MemberId, String> names(List<Post> posts, Shell shell) {
        Set<MemberId> members = new HashSet<>();
        members.add(Viewers.require().member());
        for (Post post : posts) {
            members.add(post.member());
            post.translations().forEach(one -> members.add(one.member()));
            if (post.quote() != null) {
                members.add(post.quote().member());
            }
        }
        return pickers.named(members, shell).stream()
                .collect(Collectors.toMap(MemberNames.Named::id, MemberNames.Named::name));
    }

    /** Who can be named with an @: whoever writes here, and whoever reads. */
    private static List<String> people(List<Post> posts, Map<MemberId, String> names, Ribbon ribbon) {
        Set<String> people = new LinkedHashSet<>();
        posts.forEach(post -> people.add(post.author()));
        Stream.concat(names.values().stream(), ribbon.readers().stream())
                .sorted()
                .forEach(people::add);
        return List.copyOf(people);
    }
}
