package org.focalnet.export.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.web.Texts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code ./focalnet export MEMBER [--to DIR|FILE.zip]}: the same as in the page, as the office of that member. */
@Component
@ConditionalOnProperty(name = "focalnet.command", havingValue = "export")
class ExportCommand implements ApplicationRunner, ExitCodeGenerator {

    private final Gathering gathering;
    private final Members members;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Texts texts;
    private int exitCode;

    ExportCommand(Gathering gathering, Members members, Audit audit, TransactionTemplate transaction, Texts texts) {
        this.gathering = gathering;
        this.members = members;
        this.audit = audit;
        this.transaction = transaction;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> named = arguments.getNonOptionArgs();
        Optional<Member> member = named.size() == 1 ? member(named.getFirst()) : Optional.empty();
        if (member.isEmpty() || member.get().id().equals(MemberId.SECRETARIAT)) {
            out.println(say("export.command.usage"));
            exitCode = 2;
            return;
        }
        List<String> to = Optional.ofNullable(arguments.getOptionValues("to")).orElse(List.of());
        Path target = Path.of(to.isEmpty() ? "focalnet-" + member.get().code() + ".zip" : to.getFirst());
        if (Files.exists(target)) {
            out.println(say("export.command.there", target));
            exitCode = 2;
            return;
        }
        Viewers.run(Viewer.office(member.get().id()), () -> {
            write(target);
            transaction.executeWithoutResult(status -> audit.record("bundle.made", "bundle", Ids.next()));
        });
        out.println(say("export.command.done", member.get().name(Locale.ENGLISH), target));
    }

    private Optional<Member> member(String named) {
        return members.all().stream()
                .filter(one -> one.code().equals(named)
                        || one.id().toString().equals(named)
                        || one.name(Locale.ENGLISH).equalsIgnoreCase(named))
                .findFirst();
    }

    private void write(Path target) {
        try {
            if (target.getFileName().toString().endsWith(".zip")) {
                zip(target);
            } else {
                Path zip = Files.createTempFile("focalnet-export", ".zip"); // readable by its owner alone
                try {
                    zip(zip);
                    unpack(zip, target);
                } finally {
                    Files.deleteIfExists(zip);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void zip(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            gathering.write(out, Locale.ENGLISH, step -> {});
        }
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                Path path = folder.resolve(entry.getName());
                Files.createDirectories(path.getParent());
                try (var in = file.getInputStream(entry)) {
                    Files.copy(in, path);
                }
            }
        }
    }

    private String say(String key, Object... arguments) {
        return texts.text(Locale.ENGLISH, key, arguments);
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
