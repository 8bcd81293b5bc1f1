package org.focalnet.assessment.xlsform;

import java.nio.charset.StandardCharsets;
import org.focalnet.assessment.instrument.Edition;
import org.focalnet.assessment.instrument.InstrumentStore;
import org.focalnet.assessment.instrument.YamlText;
import org.focalnet.audience.Door;
import org.focalnet.audience.Tlp;
import org.focalnet.web.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An instrument as a file: to be changed in an editor or a spreadsheet, to be answered in a program that collects. */
@Controller
class FormExportController {

    private final InstrumentStore instruments;
    private final Texts texts;

    FormExportController(InstrumentStore instruments, Texts texts) {
        this.instruments = instruments;
        this.texts = texts;
    }

    /** The whole, what is switched off included. */
    @GetMapping("/assessment/instruments/{code}/instrument.yaml")
    @Door(Door.Kind.EXPORT)
    ResponseEntity<byte[]> yaml(@PathVariable String code) {
        Edition edition = instruments.require(code);
        String text = "# " + mark(edition).label() + "\n" + YamlText.of(edition.whole(), edition.off());
        return file(edition, "yaml", "application/yaml;charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is asked. */
    @GetMapping("/assessment/instruments/{code}/form.xlsx")
    @Door(Door.Kind.EXPORT)
    ResponseEntity<byte[]> form(@PathVariable String code) {
        Edition edition = instruments.require(code);
        return file(
                edition,
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                FormWriter.write(edition.inUse(), texts));
    }

    /** What is shipped anybody may read; what a hub made of it is the hub's. */
    private static Tlp mark(Edition edition) {
        return edition.adapted() ? Tlp.AMBER_STRICT : Tlp.CLEAR;
    }

    private static ResponseEntity<byte[]> file(Edition edition, String ending, String type, byte[] content) {
        String name = edition.whole().code() + "-" + edition.whole().version() + "-"
                + mark(edition).label().replace(':', '-') + "." + ending;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
