package org.focalnet.notify.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.notify.Addressee;
import org.focalnet.notify.Addressees;
import org.focalnet.notify.Letter;
import org.focalnet.notify.LetterKind;
import org.focalnet.notify.MailReplies;
import org.focalnet.notify.NoticeAnswer;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource.Subject;
import org.focalnet.notify.answer.Answers;
import org.focalnet.notify.answer.Tickets;
import org.focalnet.notify.answer.Tickets.Purpose;
import org.focalnet.notify.notice.Notice;
import org.focalnet.notify.notice.NoticeKinds;
import org.focalnet.notify.notice.NoticeLetter;
import org.focalnet.notify.notice.NoticeStore;
import org.focalnet.notify.preference.Rhythm;
import org.focalnet.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a letter of notices at the moment when it leaves, as the person whom it goes to: what they may no longer read by
 * then, and whatever is marked above GREEN, is not in it.
 */
@Component
class NoticeComposer {

    private static final int LONGEST = 4_000;

    private final NoticeStore notices;
    private final NoticeKinds kinds;
    private final Addressees addressees;
    private final Tickets tickets;
    private final Answers answers;
    private final List<MailReplies> replies;
    private final ReplySettings replySettings;
    private final Texts texts;
    private final TransactionTemplate transaction;
    private final String address;

    NoticeComposer(
            NoticeStore notices,
            NoticeKinds kinds,
            Addressees addressees,
            Tickets tickets,
            Answers answers,
            List<MailReplies> replies,
            ReplySettings replySettings,
            Texts texts,
            TransactionTemplate transaction,
            @Value("${focalnet.address:http://localhost:${server.port:8080}}") String address) {
        this.notices = notices;
        this.kinds = kinds;
        this.addressees = addressees;
        this.tickets = tickets;
        this.answers = answers;
        this.replies = replies;
        this.replySettings = replySettings;
        this.texts = texts;
        this.transaction = transaction;
        this.address = address.replaceFirst("/+$", "");
    }

    /** The letter; empty where its reader has left, or has done meanwhile what it tells of. */
    Optional<Outgoing> compose(Posted posted, Letter.About about) {
        Optional<Addressee> reader =
                Viewers.as(Viewer.office(about.member()), () -> addressees.person(about.account()));
        return reader.flatMap(who -> Viewers.as(
                who.viewer(about.member()),
                () -> java.util.Objects.requireNonNull(
                        transaction.execute(status -> compose(posted.in(texts), about.notices())))));
    }

    private Optional<Outgoing> compose(Posted posted, List<UUID> ids) {
        List<Notice> open = notices.get(ids).stream()
                .filter(notice -> notice.done() == null)
                .toList();
        Map<UUID, Subject> subjects = kinds.subjects(open).entrySet().stream()
                .filter(one -> one.getValue().tlp().mayBeMailed())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return switch (open.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(single(
                        posted,
                        open.getFirst(),
                        Optional.ofNullable(subjects.get(open.getFirst().id()))));
            default -> Optional.of(digest(posted, open, subjects));
        };
    }

    private Outgoing single(Posted posted, Notice notice, Optional<Subject> subject) {
        NoticeKind kind = kinds.of(notice.kind());
        UUID recurring = kind != null && kind.recurs() ? notice.object() : null;
        NoticeAnswer answer = answers.offered(notice.kind());
        String stop = stop(notice.kind(), recurring);
        List<String> says = new ArrayList<>();
        says.add(texts.text(posted.language(), notice.kind()));
        subject.ifPresent(thing -> {
            says.add(thing.title());
            says.add(quoted(thing.text() == null ? "" : thing.text()));
        });
        says.add(address + notice.path());
        says.add(texts.text(posted.language(), answer.key()));
        says.add(address + "/notices/answers/"
                + tickets.issue(Purpose.ANSWER, answer.key(), notice.kind(), notice.object(), notice.id()));
        says.add(stop);
        Optional<String> replyTo = subject.flatMap(thing -> replyTo(notice));
        NoticeLetter letter =
                subject.isEmpty() ? NoticeLetter.NOTICE : replyTo.isEmpty() ? NoticeLetter.OPEN : NoticeLetter.TALK;
        return outgoing(posted, letter, says, stop, replyTo.orElse(null), notice.path());
    }

    private Outgoing digest(Posted posted, List<Notice> open, Map<UUID, Subject> subjects) {
        String stop = stop(Rhythm.ALL, null);
        String lines = open.stream()
                .map(notice -> line(notice, subjects.get(notice.id()), posted.language()))
                .distinct()
                .collect(Collectors.joining("\n"));
        return outgoing(posted, NoticeLetter.DIGEST, List.of(lines, address + "/notices", stop), stop, null, null);
    }

    private String line(Notice notice, @Nullable Subject subject, Locale language) {
        String sentence = "- " + texts.text(language, notice.kind());
        return subject == null ? sentence : sentence + "\n> " + subject.title().replaceAll("\\s+", " ");
    }

    private Outgoing outgoing(
            Posted posted,
            NoticeLetter kind,
            List<String> says,
            String stop,
            @Nullable String replyTo,
            @Nullable String topic) {
        List<LetterKind.Said> said = kind.says();
        Set<Integer> blocks = IntStream.range(0, said.size())
                .filter(i -> said.get(i).block())
                .boxed()
                .collect(Collectors.toSet());
        var letter = new Posted(
                posted.to(),
                posted.language(),
                kind.subjectKey(),
                kind.textKey(),
                says,
                posted.about(),
                null,
                null,
                Set.of());
        return new Outgoing(letter, blocks, stop, replyTo, topic);
    }

    private String stop(String kind, @Nullable UUID object) {
        return address + "/notices/unsubscription/" + tickets.issue(Purpose.STOP, "", kind, object, null);
    }

    private Optional<String> replyTo(Notice notice) {
        UUID thing = notice.object();
        if (!replySettings.on() || thing == null) {
            return Optional.empty();
        }
        return replies.stream()
                .filter(one -> one.kind(notice.kind()).isPresent() && one.takes(thing))
                .findFirst()
                .map(one -> replySettings.with(tickets.issue(Purpose.REPLY, "", notice.kind(), thing, notice.id())));
    }

    /** Somebody's text, marked line by line: it cannot pass for words of the program. */
    private static String quoted(String text) {
        String part = text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + " …";
        return part.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
    }
}
