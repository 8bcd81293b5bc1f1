package org.focalnet.exchange.post;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.exchange.PostInput;
import org.focalnet.exchange.Posts;
import org.focalnet.exchange.text.Markdown;
import org.focalnet.member.Language;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class PostController {

    private final PostStore posts;
    private final Markdown markdown;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    PostController(PostStore posts, Markdown markdown, AudiencePickers pickers, ShellFactory shells) {
        this.posts = posts;
        this.markdown = markdown;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/posts/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, HttpServletRequest request) {
        Contribution post = posts.own(id);
        return form(post, post.text(), new Typed(request), shells.of(request), false);
    }

    @PostMapping("/posts/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        Contribution post = posts.own(id);
        var typed = new Typed(request);
        String text = typed.text("text", 1, Posts.LONGEST);
        PostInput.mentions(text, typed.problems());
        boolean preview = typed.raw("act").equals("preview");
        if (typed.problems().any() || preview) {
            var form = form(
                    post,
                    typed.raw("text"),
                    typed,
                    shells.of(request),
                    preview && !typed.problems().any());
            return form.with(typed.problems().status());
        }
        String seen = typed.raw("seen");
        try {
            posts.edit(post, text, seen.matches("[0-9]{1,15}") ? Long.parseLong(seen) : 0);
        } catch (Conflict conflict) {
            typed.problems().add("text", "exchange.post.changed");
            return form(posts.own(id), typed.raw("text"), typed, shells.of(request), false)
                    .with(409);
        }
        return SeeOther.to(post.path()).say("exchange.post.said.edited");
    }

    @GetMapping("/posts/{id}/withdrawal")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View leave(@PathVariable UUID id, HttpServletRequest request) {
        Contribution post = posts.own(id);
        return new WithdrawalPage(
                post,
                markdown.prose(post.text(), java.util.List.of()),
                pickers.ribbon(shells.of(request), post.audience(), post.tlp()));
    }

    @PostMapping("/posts/{id}/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther withdraw(@PathVariable UUID id) {
        Contribution post = posts.own(id);
        posts.withdraw(post);
        return SeeOther.to(post.path()).say("exchange.post.said.withdrawn");
    }

    @GetMapping("/posts/{id}/versions")
    @Door(Door.Kind.PAGE)
    View versions(@PathVariable UUID id, HttpServletRequest request) {
        Contribution.History history = posts.history(id);
        Contribution post = history.post();
        return new VersionListPage(
                history,
                history.versions().stream()
                        .map(version -> markdown.prose(version.text(), java.util.List.of()))
                        .toList(),
                pickers.ribbon(shells.of(request), post.audience(), post.tlp()));
    }

    @GetMapping("/posts/{id}/translations/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id, HttpServletRequest request) {
        return translation(posts.standing(id), Ids.next(), new Typed(request), shells.of(request));
    }

    @PostMapping("/posts/{id}/translations")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object translate(@PathVariable UUID id, HttpServletRequest request) {
        Contribution post = posts.standing(id);
        Shell shell = shells.of(request);
        var typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        String text = typed.text("text", 1, Posts.LONGEST);
        String language = typed.raw("language");
        if (!Language.codes().contains(language) || language.equals(post.language())) {
            typed.problems().add("language", "web.problem.choose");
        }
        if (typed.problems().any()) {
            return translation(post, form, typed, shell).with(422);
        }
        posts.translate(form, id, shell.signedIn().personName(), language, text);
        return SeeOther.to(post.path()).say("exchange.post.said.translated");
    }

    private PostForm form(Contribution post, String text, Typed typed, Shell shell, boolean preview) {
        return new PostForm(
                post,
                text,
                preview ? markdown.prose(text, java.util.List.of()) : null,
                pickers.ribbon(shell, post.audience(), post.tlp()),
                typed.problems());
    }

    private TranslationForm translation(Contribution post, UUID form, Typed typed, Shell shell) {
        return new TranslationForm(
                post,
                markdown.prose(post.text(), java.util.List.of()),
                form,
                typed.raw("language"),
                typed.raw("text"),
                pickers.ribbon(shell, post.audience(), post.tlp()),
                typed.problems());
    }
}
