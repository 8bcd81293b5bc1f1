package org.focalnet.member.imports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Texts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * {@code ./focalnet import-members FILE [--dry-run]}: the same import from the command line, as the secretariat's
 * office. Exit code 1 where a line was rejected, 2 where the file was.
 */
@Component
@ConditionalOnProperty(name = "focalnet.command", havingValue = "import-members")
class MemberImportCommand implements ApplicationRunner, ExitCodeGenerator {

    private final MemberImportStore store;
    private final Texts texts;
    private int exitCode;

    MemberImportCommand(MemberImportStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> files = arguments.getNonOptionArgs();
        if (files.size() != 1 || !Files.isReadable(Path.of(files.getFirst()))) {
            out.println(say("member.import.command.usage"));
            exitCode = 2;
            return;
        }
        byte[] content = Files.readAllBytes(Path.of(files.getFirst()));
        boolean dry = arguments.containsOption("dry-run");
        try {
            ImportReport report = Viewers.as(
                    Viewer.office(MemberId.SECRETARIAT),
                    () -> dry ? store.preview(content, Locale.ENGLISH) : store.bringIn(content, Locale.ENGLISH));
            print(report, dry, out);
            exitCode = report.rejected().isEmpty() ? 0 : 1;
        } catch (Refused refused) {
            out.println(say(refused.key(), refused.arguments()));
            exitCode = 2;
        }
    }

    private void print(ImportReport report, boolean dry, PrintStream out) {
        out.println(say(
                dry ? "member.import.preview.lede" : "member.import.command.done",
                report.added().size(),
                report.changed().size(),
                report.left(),
                report.rejected().size()));
        report.rejected().forEach(line -> {
            Reason reason = line.reason();
            if (reason != null) {
                out.println(say(
                        "member.import.command.line",
                        line.number(),
                        line.code(),
                        say(reason.key(), reason.arguments().toArray())));
            }
        });
    }

    private String say(String key, Object... arguments) {
        return texts.text(Locale.ENGLISH, key, arguments);
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
