package org.focalnet.secretariat.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.secretariat.settings.Adjustment.Kind;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Texts;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Words that were translated elsewhere come in as one file: all of it, or nothing. */
@Controller
class WordFileController {

    private static final String PATH = "/settings/word-files";

    private final AdjustmentStore store;
    private final Texts texts;
    private final ShellFactory shells;

    WordFileController(AdjustmentStore store, Texts texts, ShellFactory shells) {
        this.store = store;
        this.texts = texts;
        this.shells = shells;
    }

    @GetMapping(PATH)
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View show() {
        return new WordFilePage(List.of(), new Problems());
    }

    @PostMapping(PATH)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object bring(@RequestParam(required = false) @Nullable MultipartFile file, HttpServletRequest request)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return new WordFilePage(List.of(), new Problems().add("file", "secretariat.words.file.format")).with(422);
        }
        try {
            Map<String, Adjustment> adjusted = store.latest(Kind.WORDS);
            WordFile read = WordFile.read(file.getBytes(), texts, adjusted);
            if (!read.faults().isEmpty()) {
                return new WordFilePage(read.faults(), new Problems()).with(422);
            }
            String author = shells.of(request).signedIn().personName();
            store.change(read.said(), adjusted, author);
            return SeeOther.to("/settings/words?changed=on")
                    .say(
                            "secretariat.words.file.said",
                            String.valueOf(read.said().size()));
        } catch (Refused refused) {
            return new WordFilePage(List.of(), new Problems().add(refused)).with(422);
        } catch (Conflict conflict) {
            return new WordFilePage(List.of(), new Problems().add("", conflict.key())).with(409);
        }
    }
}
