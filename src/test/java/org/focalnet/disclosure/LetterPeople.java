package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.disclosure.Tables.Table;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.Browsers.Browser;
import org.focalnet.notify.Mails;
import org.focalnet.notify.Mails.Mail;

/** Who is written to, who must not be, and the words that are looked for in what is written. */
final class LetterPeople {

    static final String CANARY = "Kanarienbrief" + Long.toString(System.nanoTime(), 36);

    static final String ESTAVIA_NAME = "Estavia " + FreshMembers.word();

    static final MemberId ESTAVIA = FreshMembers.organisation(ESTAVIA_NAME).id();

    static final MemberId NORVIA =
            FreshMembers.organisation("Norvia " + FreshMembers.word()).id();

    /** What a member wrote in rooms marked GREEN, which may be mailed to who reads it. */
    static final String OPEN = "Offenwort" + Long.toString(System.nanoTime(), 36);

    /** The title of a meeting, which its hub chose to send to those whom it invites. */
    static final String CHOSEN = "Sitzungswort" + Long.toString(System.nanoTime(), 36);

    /** The ministry of an office, which its letters name. */
    static final String MINISTRY = "Amtswort";

    static final Map<Table, UUID> PLANTED = new LinkedHashMap<>();

    /** Who is written to: their name, member and language by their address. */
    static final Map<String, Someone> PEOPLE = new LinkedHashMap<>();

    /** Who must get no mail at all, by what they are. */
    static final Map<String, String> UNTOLD = new LinkedHashMap<>();

    /** The browser of each of them, and of those who must be told nothing. */
    static final Map<String, Browser> BROWSERS = new LinkedHashMap<>();

    private LetterPeople() {}

    record Someone(UUID account, String name, MemberId member, String language) {}

    static List<Mail> written() {
        return Stream.concat(
                        Mails.all(Program.context()).stream().filter(mail -> PEOPLE.containsKey(mail.to())),
                        pushes().stream())
                .toList();
    }

    /** What browsers were told, as letters to them: title, text, and all that a push service sees or carries. */
    static List<Mail> pushes() {
        return BROWSERS.entrySet().stream()
                .flatMap(one -> one.getValue().messages().stream()
                        .map(said -> new Mail(
                                Ids.next(), one.getKey(), said.language(), said.title(), said.text(), said.raw())))
                .toList();
    }

    static String person(MemberId member, Role role, String language) {
        UUID account = SignIns.account(member, role);
        SignIns.execute("update identity.account set language = ? where id = ?", language, account);
        browser(account);
        return known(account, name(account), member, language);
    }

    static String unwritten(MemberId member, Role role) {
        UUID account = SignIns.account(member, role);
        browser(account);
        return address(account);
    }

    private static String known(UUID account, String name, MemberId member, String language) {
        String address = address(account);
        PEOPLE.put(address, new Someone(account, name, member, language));
        return address;
    }

    private static void browser(UUID account) {
        var browser = new Browser();
        BROWSERS.put(address(account), browser);
        assertThat(browser.turnOn(new Browserless().signInAs(account)).status()).isEqualTo(303);
    }

    private static String address(UUID account) {
        return "p" + account.toString().replace("-", "") + "@test.example";
    }

    private static String name(UUID account) {
        String name = "Leila " + account.toString().substring(30);
        SignIns.execute("update identity.account set name = ? where id = ?", name, account);
        return name;
    }

    /** The French-speaking colleague of the lead. */
    static UUID colleague() {
        return PEOPLE.values().stream()
                .filter(one -> one.member().equals(ESTAVIA) && one.language().equals("fr") && one.account() != null)
                .map(Someone::account)
                .findFirst()
                .orElseThrow();
    }

    /** A lead of the team, signed in. */
    static Browserless lead(String address) {
        return new Browserless().signInAs(PEOPLE.get(address).account());
    }
}
