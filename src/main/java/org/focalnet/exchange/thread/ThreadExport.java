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
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Shell;
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

    @Transactional
    String of(TopicHead head, Shell shell) {
        List<Post> posts = topics.posts(head.id(), MOST);
        threads.export(head.id());
        Set<MemberId> members = new HashSet<>(head.readers());
        posts.forEach(post -> members.add(post.member()));
        Map<MemberId, String> names = new HashMap<>();
        pickers.named(members, shell).forEach(member -> names.put(member.id(), member.name()));
        List<String> lines = new ArrayList<>();
        lines.add("# " + head.title());
        lines.add(head.tlp().label() + " · " + head.purpose());
        lines.add(shell.t(
                "exchange.export.readers",
                shell.list(pickers.named(head.readers(), shell).stream()
                        .map(MemberNames.Named::name)
                        .toList())));
        lines.add(shell.t("exchange.export.taken", shell.signedIn().personName(), shell.moment(clock.instant())));
        posts.forEach(post -> add(lines, post, names, shell));
        return String.join("\n\n", lines) + "\n";
    }

    private static void add(List<String> lines, Post post, Map<MemberId, String> names, Shell shell) {
        lines.add("---");
        lines.add("**" + post.author() + "**, " + names.getOrDefault(post.member(), "–") + ", "
                + shell.code("exchange.capacity", post.capacity()) + " · " + shell.moment(post.at()) + " · "
                + post.tlp().label());
        if (!post.restriction().isEmpty()) {
            lines.add(shell.t("exchange.post.restriction.said", post.restriction()));
        }
        Post.Quote quote = post.quote();
        if (post.quoting()) {
            lines.add(
                    quote == null || quote.text().isEmpty()
                            ? "> " + shell.t("exchange.post.quote.gone")
                            : "> "
                                    + shell.t(
                                            "exchange.post.quote.of",
                                            quote.author(),
                                            names.getOrDefault(quote.member(), "–"),
                                            shell.code("exchange.capacity", quote.capacity()))
                                    + "\n> " + quote.text().replace("\n", "\n> "));
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
}
