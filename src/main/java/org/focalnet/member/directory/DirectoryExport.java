package org.focalnet.member.directory;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.Telephone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Spreadsheet;
import org.focalnet.member.Post;
import org.focalnet.member.directory.Entry.Contact;
import org.focalnet.member.directory.Entry.Person;
import org.focalnet.web.Shell;

/** The directory in files: what the reader shares with the network, marked, and harmless in a spreadsheet. */
final class DirectoryExport {

    private static final List<String> COLUMNS = List.of(
            "member",
            "kind",
            "office",
            "ministry",
            "focal_point",
            "people",
            "languages",
            "expertise",
            "hours",
            "contacts");

    private final Shell shell;
    private final Reach reach;

    DirectoryExport(Shell shell, Reach reach) {
        this.shell = shell;
        this.reach = reach;
    }

    /** With a byte order mark: without it a spreadsheet takes the letters for another encoding. */
    byte[] csv(List<Entry> entries) {
        var text = new StringBuilder("\uFEFF");
        try (var printer = CSVFormat.RFC4180.print(text)) {
            for (List<String> row : rows(entries)) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx(List<Entry> entries) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Focalnet", "1.0")) {
            var sheet = book.newWorksheet("Directory");
            int at = 0;
            for (List<String> row : rows(entries)) {
                for (int column = 0; column < row.size(); column++) {
                    sheet.value(at, column, row.get(column));
                }
                at++;
            }
            sheet.freezePane(0, 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** One card an office, as version 4.0 (RFC 6350). */
    byte[] cards(List<Entry> entries) {
        List<VCard> cards = entries.stream()
                .filter(entry -> entry.office() != null)
                .map(entry -> card(entry.shared()))
                .toList();
        var out = new ByteArrayOutputStream();
        try (var writer = new VCardWriter(out, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            for (VCard card : cards) {
                writer.write(card);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The mark, the head, then a line each. */
    private List<List<String>> rows(List<Entry> entries) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Tlp.GREEN.label(), shell.t("member.directory.export.note")));
        rows.add(COLUMNS.stream()
                .map(column -> shell.t("member.directory.export." + column))
                .toList());
        entries.forEach(entry -> rows.add(
                row(entry.shared()).stream().map(DirectoryExport::harmless).toList()));
        return rows;
    }

    private List<String> row(Entry entry) {
        Locale language = shell.locale();
        Entry.Office office = entry.office();
        Person holder = entry.focalPoint();
        return List.of(
                entry.member().name(language),
                shell.code("member.kind", entry.member().kind()),
                office == null ? "" : office.names().in(language),
                office == null ? "" : office.ministry(),
                holder == null ? "" : holder.name(),
                String.join(
                        "; ",
                        entry.people().stream()
                                .filter(person -> person.post() != Post.FOCAL_POINT)
                                .map(person -> person.name() + " (" + shell.code("member.post", person.post()) + ")")
                                .toList()),
                String.join(", ", entry.languages()),
                String.join(
                        "; ",
                        entry.expertise().stream()
                                .map(theme -> shell.code("member.theme", theme))
                                .toList()),
                office == null ? "" : reach.theirs(office.hours()) + " " + reach.zone(office.hours()),
                String.join(
                        "; ",
                        entry.contacts().stream()
                                .map(contact -> called(contact) + ": " + contact.value())
                                .toList()));
    }

    /** A cell that a spreadsheet would calculate becomes text. */
    static String harmless(String cell) {
        return Spreadsheet.formula(cell) ? "'" + cell : cell;
    }

    /** What kind of way it is, with the office's own word for it. */
    private String called(Contact contact) {
        String kind = shell.code("member.contact", contact.kind());
        return contact.label().isEmpty() ? kind : kind + ", " + contact.label();
    }

    private VCard card(Entry entry) {
        var card = new VCard();
        Entry.Office office = entry.office();
        String name = entry.member().name(shell.locale());
        Person holder = entry.focalPoint();
        String officeName = office == null ? name : office.names().in(shell.locale());
        card.setFormattedName(holder == null ? officeName + ", " + name : holder.name());
        card.setKind(holder == null ? ezvcard.property.Kind.org() : ezvcard.property.Kind.individual());
        var organisation = new Organization();
        organisation.getValues().add(name);
        organisation.getValues().add(officeName);
        card.addOrganization(organisation);
        if (holder != null && !holder.title().isEmpty()) {
            card.addTitle(holder.title());
        }
        entry.contacts().forEach(contact -> add(card, contact));
        entry.languages().forEach(card::addLanguage);
        if (office != null) {
            card.addNote(new Note(
                    Tlp.GREEN.label() + ". " + reach.theirs(office.hours()) + ", " + reach.zone(office.hours())));
        }
        card.setUid(new ezvcard.property.Uid("urn:uuid:" + entry.member().id()));
        return card;
    }

    private void add(VCard card, Contact contact) {
        switch (contact.kind()) {
            case "MAIL" -> card.addEmail(contact.value(), EmailType.WORK);
            case "PHONE" -> card.addTelephoneNumber(contact.value(), TelephoneType.WORK);
            case "EMERGENCY" -> {
                var line = new Telephone(contact.value());
                line.getTypes().add(TelephoneType.WORK);
                line.setPref(2); // the usual telephone comes first
                named(card, line, called(contact));
            }
            case "SITE" -> card.addUrl(contact.value());
            case "ADDRESS" -> {
                var address = new Address();
                address.setLabel(contact.value());
                card.addAddress(address);
            }
            default -> card.addNote(called(contact) + ": " + contact.value());
        }
    }

    /** With a name that address books show in the place of a type they would not know. */
    private static void named(VCard card, Telephone line, String name) {
        String group = "item" + (card.getTelephoneNumbers().size() + 1);
        line.setGroup(group);
        card.addTelephoneNumber(line);
        card.addExtendedProperty("X-ABLabel", name).setGroup(group);
    }
}
