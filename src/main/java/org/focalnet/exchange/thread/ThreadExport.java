package org.focalnet.exchange.thread;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Tlp;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A thread as a text that can be filed: each contribution with who wrote it, in what capacity, and its mark. */
@Component
class ThreadExport {

    private static final int MOST = 10_000;

    private final ThreadStore threads;
    private final TopicStore topics;
    private final AudiencePickers pickers;
    private final Clock clock;

    ThreadExport(ThreadStore threads, TopicStore topics, AudiencePickers pickers, Clock clock) {
        this.threads = threads;
        this.topics = topics;
        this.pickers = pickers;
        this.clock = clock;
    }

    /**
     * What goes out.
     *
     * @param mark the strictest of all that it contains
     */
    record Text(Tlp mark, String text) {}

    @Transactional
    Text of(TopicHead head, Shell shell) {
        List<Post> posts = topics.posts(head.id(), MOST);
        threads.export(head.id());
        Set<MemberId> members = new HashSet<>(head.readers());
        posts.forEach(post -> members.add(post.member()));
        Map<MemberId, String> names = new HashMap<>();
        pickers.named(members, shell).forEach(member -> names.put(member.id(), member.name()));
        List<String> lines = new ArrayList<>();
        lines.add("# " + head.title());
        Tlp mark = mark(head, posts);
        lines.add(mark.label() + " · " + head.purpose());
        lines.add(shell.t(
                "exchange.export.readers",
                shell.list(pickers.named(head.readers(), shell).stream()
                        .map(MemberNames.Named::name)
                        .toList())));
        lines.add(shell.t("exchange.export.taken", shell.signedIn().personName(), shell.moment(clock.instant())));
        posts.forEach(post -> add(lines, post, names, shell));
        return new Text(mark, String.join("\n\n", lines) + "\n");
    }

    /** A quote counts for itself: its own post may have been marked less strictly. */
    private static Tlp mark(TopicHead head, List<Post> posts) {
        Tlp mark = head.tlp();
        for (Post post : posts) {
            Post.Quote quote = post.quote();
            mark = mark.atLeast(post.tlp()).atLeast(quote == null ? mark : quote.tlp());
        }
        return mark;
    }

    private static void add(List<String> lines, Post post, Map<MemberId, String> names, Shell shell) {
        lines.add("---");
        lines.add("**" + post.author() + "**, " + names.getOrDefault(post.member(), "–") + ", "
                + shell.code("exchange.capacity", post.capacity()) + " · " + shell.moment(post.at()) + " · "
                + post.tlp().label());
        if (!post.restriction().isEmpty()) {
            lines.add(shell.t("exchange.post.restriction.said", post.restriction()));
        }
        if (post.until() != null) {
            lines.add(shell.t("exchange.post.until.said", shell.moment(post.until())));
        }
        if (post.quoting()) {
            lines.add("> " + quoted(post.quote(), names, shell).replace("\n", "\n> "));
        }
        lines.add(post.withdrawn() ? shell.t("exchange.post.withdrawn") : post.text());
        for (Post.Translation one : post.translations()) {
            lines.add(shell.t(
                    "exchange.post.translation.of",
                    shell.languageName(one.language(), false),
                    one.author(),
                    names.getOrDefault(one.member(), "–")));
            lines.add(one.text());
        }
    }

    private static String quoted(Post.@Nullable Quote quote, Map<MemberId, String> names, Shell shell) {
        if (quote == null || quote.text().isEmpty()) {
            return shell.t("exchange.post.quote.gone");
        }
        String said = quote.restriction().isEmpty()
                ? ""
                : shell.t("exchange.post.restriction.said", quote.restriction()) + "\n";
        return quote.tlp().label() + " · "
                + shell.t(
                        "exchange.post.quote.of",
                        quote.author(),
                        names.getOrDefault(quote.member(), "–"),
                        shell.code("exchange.capacity", quote.capacity()))
                + "\n" + said + quote.text();
    }
}
