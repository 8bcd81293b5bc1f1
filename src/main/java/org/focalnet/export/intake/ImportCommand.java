package org.focalnet.export.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.focalnet.audience.Refused;
import org.focalnet.web.Texts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code ./focalnet import FILE [--dry-run]}. Exit code 2 where the file was refused; then nothing of it is here. */
@Component
@ConditionalOnProperty(name = "focalnet.command", havingValue = "import")
class ImportCommand implements ApplicationRunner, ExitCodeGenerator {

    private final HubImport hubs;
    private final Texts texts;
    private int exitCode;

    ImportCommand(HubImport hubs, Texts texts) {
        this.hubs = hubs;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> files = arguments.getNonOptionArgs();
        if (files.size() != 1 || !Files.isReadable(Path.of(files.getFirst()))) {
            out.println(say("export.import.usage"));
            exitCode = 2;
            return;
        }
        boolean dry = arguments.containsOption("dry-run");
        try {
            HubImport.Report report = hubs.bring(Path.of(files.getFirst()), dry);
            out.println(say(
                    dry ? "export.import.dry" : "export.import.done",
                    report.rows(),
                    report.files(),
                    report.detached()));
        } catch (Refused refused) {
            out.println(say(refused.key(), refused.arguments()));
            exitCode = 2;
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
