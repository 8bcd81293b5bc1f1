package org.focalnet.institution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts questions to institutions, for modules that ask. Each institution gets a sheet of its own; its contact answers it
 * by the link of a mail, without an account. Works as the viewer.
 */
public interface Inquiries {

    /** The asker of what a person of the hub wrote by hand. */
    String HUB = "hub";

    /**
     * Sends questions; the same id twice is one.
     *
     * @throws org.focalnet.audience.Refused where an institution is not on the map, or the day is not ahead
     */
    void put(Put inquiry);

    /** What is answered so far, to all sheets of an inquiry. {@link InquiryAnswered} says when that changes. */
    List<Answered> answers(UUID inquiry);

    /** The answers of an inquiry to some of its questions; one that was taken back has an empty text. */
    List<Answered> answers(UUID inquiry, Collection<UUID> questions);

    /** Where each sheet of these inquiries stands, by the name of the institution; one statement. */
    List<Standing> standing(Collection<UUID> inquiries);

    /**
     * Reminds whoever answers a sheet.
     *
     * @throws org.focalnet.audience.Refused where it was handed in, or reminded within a day
     */
    void remind(UUID sheet);

    /**
     * Ends an inquiry: where nothing was handed in, whoever was asked is told that it is no longer needed; what was handed in
     * can no longer be changed.
     */
    void end(UUID inquiry);

    /**
     * Notes that all of it came in another way, such as by file: nobody is reminded any more. The office is not told, for
     * it says so itself.
     */
    void handIn(UUID inquiry);

    /** Who can be written to at an institution of the map. */
    List<Contact> contacts(UUID institution);

    /**
     * An inquiry.
     *
     * @param asker code of the module that asks
     * @param title what it is about, as the contacts read it on their page; no mail says it
     * @param note to the contacts, on their page; may be empty
     * @param contact mail address of the office, for those who have a question themselves
     * @param due the last day, whole, in the zone
     */
    record Put(
            UUID id,
            String asker,
            String title,
            String note,
            String contact,
            LocalDate due,
            ZoneId zone,
            List<InquiryQuestion> questions,
            List<To> to) {

        public Put {
            questions = List.copyOf(questions);
            to = List.copyOf(to);
        }
    }

    /**
     * To whom it goes.
     *
     * @param language code of that of the mails
     */
    record To(UUID institution, String person, String mail, String language) {

        @Override
        public String toString() {
            return "To[" + institution + "]"; // this may reach a log
        }
    }

    /**
     * A person at an institution.
     *
     * @param capacity what they are there, in words; may be empty
     * @param language code of the one in which the program would write to them
     */
    record Contact(String person, String capacity, String mail, String language) {

        @Override
        public String toString() {
            return "Contact"; // this may reach a log
        }
    }

    /**
     * How far one sheet is.
     *
     * @param late whether its day has passed and nothing was handed in
     * @param open whether whoever holds the link may still write
     * @param answered how many of its questions have an answer
     */
    record Standing(
            UUID inquiry,
            UUID sheet,
            UUID institution,
            String name,
            LocalDate due,
            boolean late,
            boolean open,
            int answered,
            @Nullable Instant handedIn,
            @Nullable Instant reminded) {

        public String path() {
            return "/institutions/inquiries/sheets/" + sheet;
        }
    }

    /** An answer of an institution. */
    record Answered(UUID sheet, UUID institution, UUID question, String answer, String person, Instant at) {

        @Override
        public String toString() {
            return "Answered[" + sheet + ", " + question + "]"; // this may reach a log
        }
    }
}
