package org.focalnet.assessment.xlsform;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.focalnet.assessment.instrument.Answered;
import org.focalnet.assessment.instrument.Edition;
import org.focalnet.assessment.instrument.Fault;
import org.focalnet.assessment.instrument.Instrument;
import org.focalnet.assessment.instrument.InstrumentStore;
import org.focalnet.assessment.instrument.InstrumentYaml;
import org.focalnet.assessment.instrument.Item;
import org.focalnet.assessment.instrument.Limits;
import org.focalnet.assessment.instrument.Parsed;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** An instrument that comes as a file: chosen, looked at, taken. */
@Controller
class FormFileController {

    private final ArrivalStore arrivals;
    private final InstrumentStore instruments;
    private final Answered answers;
    private final ShellFactory shells;

    FormFileController(ArrivalStore arrivals, InstrumentStore instruments, Answered answers, ShellFactory shells) {
        this.arrivals = arrivals;
        this.instruments = instruments;
        this.answers = answers;
        this.shells = shells;
    }

    @GetMapping("/assessment/instruments/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View show() {
        return new UploadPage("", List.of(), new Problems());
    }

    @PostMapping("/assessment/instruments/new")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object read(@RequestParam @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return new UploadPage("", List.of(), new Problems().add("file", "assessment.instrument.upload.empty"))
                    .with(422);
        }
        String name = name(file);
        Parsed parsed = parse(file, name);
        Instrument instrument = parsed.instrument();
        if (instrument == null) {
            return new UploadPage(name, parsed.faults(), new Problems()).with(422);
        }
        try {
            return SeeOther.to("/assessment/instruments/arrivals/" + arrivals.keep(name, instrument, parsed.off()));
        } catch (Refused refused) {
            return new UploadPage(name, List.of(), new Problems().add(refused)).with(422);
        }
    }

    @GetMapping("/assessment/instruments/arrivals/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View preview(@PathVariable UUID id, HttpServletRequest request) {
        ArrivalStore.Arrival arrival = arrivals.find(id);
        Locale language = shells.of(request).locale();
        var now = instruments.find(arrival.instrument().code());
        Set<String> answered = answers.codes(arrival.instrument().code());
        Edition then = instruments.taking(arrival.instrument(), arrival.off());
        List<ArrivalPage.Lacking> lacking = new ArrayList<>();
        List<ArrivalPage.Lacking> gone = new ArrayList<>();
        for (Item item : now.map(Edition::whole).map(Edition::items).orElse(List.of())) {
            if (Edition.find(arrival.instrument(), item.code()).isEmpty()) {
                (then.item(item.code()).isPresent() ? lacking : gone)
                        .add(new ArrivalPage.Lacking(item.text().in(language), answered.contains(item.code())));
            }
        }
        return new ArrivalPage(id, arrival.name(), arrival.instrument(), now, lacking, gone);
    }

    @PostMapping("/assessment/instruments/arrivals/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther take(@PathVariable UUID id, HttpServletRequest request) {
        String code;
        try {
            code = arrivals.take(id, shells.of(request).signedIn().personName());
        } catch (NotFound taken) { // the second click of an impatient hand
            code = instruments
                    .find(new Typed(request).raw("code"))
                    .orElseThrow(() -> taken)
                    .whole()
                    .code();
        }
        return SeeOther.to("/assessment/instruments/" + code).say("assessment.instrument.said.taken");
    }

    private static String name(MultipartFile file) {
        String name = Typed.clean(String.valueOf(file.getOriginalFilename())).strip();
        String shown = Typed.unseen(name) ? "?" : name;
        return shown.length() > 200 ? shown.substring(shown.length() - 200) : shown;
    }

    /** By what the file is, not by what its name says. */
    private static Parsed parse(MultipartFile file, String name) throws IOException {
        if (file.getSize() > Limits.FILE) {
            return Parsed.refused(Fault.at(0, "large", Limits.FILE / 1000));
        }
        byte[] content = file.getBytes();
        boolean packed = content.length > 1
                && (content[0] == 'P' && content[1] == 'K'
                        || (content[0] & 0xFF) == 0xD0 && (content[1] & 0xFF) == 0xCF);
        return packed
                ? FormReader.read(content, name.replaceFirst("\\.[^.]*$", ""))
                : InstrumentYaml.read(new String(content, StandardCharsets.UTF_8));
    }
}
