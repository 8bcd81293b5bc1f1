package org.focalnet.outreach.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.focalnet.audience.Door;
import org.focalnet.document.Document;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public guide and its letters: nothing is asked, and nothing is kept. */
@Controller
class GuideController {

    private final Documents documents;
    private final ShellFactory shells;

    GuideController(Documents documents, ShellFactory shells) {
        this.documents = documents;
        this.shells = shells;
    }

    @GetMapping("/join")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View guide(HttpServletRequest request) {
        String language = shells.of(request).language();
        Guide guide = Guides.in(Locale.of(language));
        var typed = new Typed(request);
        return new GuidePage(
                guide,
                known(typed.raw("seat"), guide.seats()),
                known(typed.raw("people"), guide.people()),
                known(typed.raw("means"), guide.means()),
                Guides.LETTERS.stream().map(key -> Guides.letter(key, language)).toList());
    }

    @GetMapping("/join/letters/{key}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View letter(@PathVariable String key, HttpServletRequest request) {
        return new LetterPage(Guides.letter(key, language(request)), Guides.LETTER_LANGUAGES);
    }

    @GetMapping("/join/letters/{key}/file")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.ANYONE)
    void file(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        SampleLetter letter = Guides.letter(key, language(request));
        Document document = Document.goingOut(letter.title(), "", "", null, Locale.of(letter.language()));
        for (String paragraph : letter.text()) {
            document = document.paragraph(paragraph);
        }
        documents.send(document, DocumentFormat.DOCX, response);
    }

    /** The language that was chosen for the letter, otherwise the reader's own. */
    private String language(HttpServletRequest request) {
        String chosen = new Typed(request).raw("in");
        return chosen.isEmpty() ? shells.of(request).language() : chosen;
    }

    private static String known(String answer, Map<String, String> answers) {
        return answers.containsKey(answer) ? answer : "";
    }
}
