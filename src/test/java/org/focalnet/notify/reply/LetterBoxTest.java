package org.focalnet.notify.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Tlp;
import org.focalnet.exchange.Talk;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.Mails;
import org.focalnet.notify.Mails.Mail;
import org.focalnet.notify.Told;
import org.focalnet.notify.letter.ReplySettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers by mail, over real SMTP and IMAP: from the mail that somebody got to the post that others read. */
class LetterBoxTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    private static GreenMailUser box;

    private final MemberId estavia =
            FreshMembers.organisation("Estavia " + FreshMembers.word()).id();
    private final MemberId norvia =
            FreshMembers.organisation("Norvia " + FreshMembers.word()).id();
    private final UUID account = SignIns.account(norvia, Role.FOCAL_POINT, "Leila Haddad");
    private final String mail = Told.address(account);
    private UUID room;
    private String address;

    @BeforeAll
    static void start() {
        SERVER.start();
        box = SERVER.setUser("replies@focalnet.example", "replies", "secret");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void somebodyGotAMail() {
        room = Talk.room(estavia, norvia, "Training " + FreshMembers.word(), Tlp.GREEN);
        Talk.allowMail(room, true);
        Talk.write(estavia, room, "Shall we meet?");
        Mail got = Mails.one(mail);
        address = Answering.replyTo(got.raw());
        assertThat(address).matches("reply\\+[0-9a-z]{41}@focalnet\\.example");
        Mails.forget(mail);
    }

    @AfterEach
    void emptied() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void anAnswerIsWrittenIntoTheRoomWithoutWhatItQuotes() throws Exception {
        send(
                message(
                        mail,
                        "Yes, on Tuesday.\n\nOn Tue, 3 May 2026, Focalnet <office@focalnet.example> wrote:\n> Shall we meet?\n"));
        empty();
        assertThat(posts()).containsExactly("Leila Haddad: Yes, on Tuesday.");
        assertThat(waiting()).isZero();
    }

    @Test
    void theMailOfAMentionIsAnsweredAsAnyOther() throws Exception {
        Talk.name(estavia, room, "What do you think?", norvia);
        address = Answering.replyTo(Mails.one(mail).raw());
        send(message(mail, "It is a good plan."));
        empty();
        assertThat(posts()).containsExactly("Leila Haddad: It is a good plan.");
    }

    @Test
    void theSameMailTwiceIsOnePost() throws Exception {
        MimeMessage answer = message(mail, "Once.");
        send(answer);
        send(answer);
        empty();
        send(answer);
        empty();
        assertThat(posts()).hasSize(1);
        assertThat(Mails.to(mail)).isEmpty();
    }

    @Test
    void forgedAddressesAndSendersAreDroppedWithoutAWord() throws Exception {
        send(message("stranger@elsewhere.example", "Forged sender"));
        MimeMessage two = message(mail, "Two senders");
        two.addFrom(new InternetAddress[] {new InternetAddress("stranger@elsewhere.example")});
        send(two);
        String real = address;
        for (String forged : List.of(
                real.substring(0, 10) + (real.charAt(10) == 'a' ? 'b' : 'a') + real.substring(11),
                "reply+" + "0".repeat(41) + "@focalnet.example",
                "reply+@focalnet.example",
                "reply+" + UUID.randomUUID() + "@focalnet.example",
                "reply+' or 1=1@focalnet.example".replace(" ", ""))) {
            address = forged;
            send(message(mail, "Forged address"));
        }
        empty();
        assertThat(posts()).isEmpty();
        assertThat(waiting()).isZero();
        assertThat(Mails.to(mail)).isEmpty();
        assertThat(Mails.to("stranger@elsewhere.example")).isEmpty();
    }

    @Test
    void anAddressEndsWithTheAccountTheMarkTheWishOfTheOwnerAndItsDay() throws Exception {
        Talk.mark(room, Tlp.AMBER);
        send(message(mail, "Too late"));
        empty();
        assertThat(refusal()).contains("Answers by mail are not allowed there");
        Talk.mark(room, Tlp.CLEAR);
        Talk.allowMail(room, false);
        Mails.forget(mail);
        send(message(mail, "Too late"));
        empty();
        assertThat(refusal()).contains("Answers by mail are not allowed there");
        Talk.allowMail(room, true);
        Mails.forget(mail);
        SignIns.execute("update notify.ticket set expires_at = now() - interval '1 day' where account_id = ?", account);
        send(message(mail, "Too late"));
        SignIns.execute("update identity.account set active = false where id = ?", account);
        empty();
        assertThat(posts()).isEmpty();
        assertThat(Mails.to(mail)).isEmpty();
    }

    @Test
    void mailsOfProgramsAreDroppedSoThatNoTwoProgramsTalk() throws Exception {
        for (String[] header : new String[][] {
            {"Auto-Submitted", "auto-replied"}, {"Auto-Submitted", "auto-generated"}, {"Precedence", "bulk"},
            {"Precedence", "auto_reply"}, {"X-Auto-Response-Suppress", "All"}, {"List-Id", "<list.example>"},
            {"Return-Path", "<>"}, {"Return-Path", "<MAILER-DAEMON@mail.example>"}, {"X-Autoreply", "yes"},
            {"Message-ID", "<" + UUID.randomUUID() + "@localhost>"}
        }) {
            MimeMessage robot = message(mail, "I am out of office");
            robot.setHeader(header[0], header[1]);
            assertThat(Program.get(ReplyTaker.class).take(robot, 50))
                    .as(header[0] + ": " + header[1])
                    .isEqualTo(ReplyTaker.Outcome.DROPPED);
            if (header[0].equals("Return-Path")) {
                box.deliver(robot); // a server writes this header when it delivers; the one of this test does not
            } else {
                send(robot);
            }
        }
        empty();
        assertThat(posts()).isEmpty();
        assertThat(Mails.to(mail)).isEmpty();
        MimeMessage person = message(mail, "I am here");
        person.setHeader("Auto-Submitted", "no");
        send(person);
        empty();
        assertThat(posts()).hasSize(1);
    }

    @Test
    void moreThanADaysNumberIsDropped() throws Exception {
        for (int i = 0; i < 5; i++) {
            send(message(mail, "Number " + i));
        }
        box(3).empty();
        assertThat(posts()).hasSize(3);
        assertThat(Mails.to(mail)).isEmpty();
    }

    @Test
    void filesAreKeptAndWhatIsRefusedIsToldOnceWithoutAWordOfIt() throws Exception {
        send(withFile(mail, "The paper.", "paper.txt", "text/plain", "Paper".getBytes(StandardCharsets.UTF_8)));
        empty();
        assertThat(posts()).containsExactly("Leila Haddad: The paper.");
        assertThat(
                        query(
                                "select f.name from file.file f join exchange.post p on p.id = f.object_id where p.room_id = ?"))
                .containsExactly("paper.txt");
        for (Object[] wrong : new Object[][] {
            {"winmail.dat", "application/ms-tnef", new byte[] {0x78, (byte) 0x9f, 0x3e, 0x22}, "winmail.dat"},
            {
                "page.html",
                "text/html",
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
                "kind that is not taken"
            }
        }) {
            Mails.forget(mail);
            MimeMessage answer = withFile(mail, "Secretword", (String) wrong[0], (String) wrong[1], (byte[]) wrong[2]);
            send(answer);
            empty();
            send(answer);
            empty();
            assertThat(refusal()).contains((String) wrong[3]).doesNotContain("Secretword");
        }
        assertThat(posts()).hasSize(1);
    }

    @Test
    void whatIsTooLongOrEmptyIsRefused() throws Exception {
        send(message(mail, "x".repeat(1_000_000)));
        empty();
        assertThat(refusal()).contains("longer than 8,000 characters");
        Mails.forget(mail);
        send(message(mail, "> only\n> quoted"));
        empty();
        assertThat(refusal()).contains("No text was found");
        assertThat(posts()).isEmpty();
    }

    @Test
    void everyCharsetIsReadAndAnUnknownOneIsGuessed() throws Exception {
        for (String[] one : new String[][] {
            {"utf-8", "utf-8"},
            {"iso-8859-1", "iso-8859-1"},
            {"windows-1252", "x-unknown-thing"},
            {"utf-8", ""},
            {"utf-8", "us-ascii"},
            {"windows-1256", "windows-1256"}
        }) {
            String text = one[0].equals("windows-1256") ? "مرحبا" : "Größe, café";
            send(raw(
                    "Content-Type: text/plain" + (one[1].isEmpty() ? "" : "; charset=\"" + one[1] + "\"")
                            + "\r\nContent-Transfer-Encoding: 8bit\r\n\r\n",
                    text.getBytes(Charset.forName(one[0]))));
            empty();
            assertThat(posts().getLast()).as("%s as %s", one[0], one[1]).isEqualTo("Leila Haddad: " + text);
        }
    }

    @Test
    void strangeMailsBreakNothing() throws Exception {
        send(raw("Content-Type: multipart/mixed; boundary=\r\n\r\n", "--\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
        send(raw(
                "Content-Type: text/plain; charset=\"\r\nContent-Transfer-Encoding: base64\r\n\r\n",
                "!!!!".getBytes(StandardCharsets.US_ASCII)));
        send(raw("Content-Type: nonsense\r\n\r\n", "\u0000\u202Ehidden".getBytes(StandardCharsets.UTF_8)));
        var deep = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        send(raw(deep.toString(), "Content-Type: text/plain\r\n\r\ndeep".getBytes(StandardCharsets.US_ASCII)));
        empty();
        send(message(mail, "After all of them"));
        empty();
        assertThat(posts()).contains("Leila Haddad: After all of them").noneMatch(post -> post.contains("\u202E"));
    }

    private void empty() {
        box(50).empty();
    }

    private LetterBox box(int daily) {
        var settings = new ImapSettings("127.0.0.1", SERVER.getImap().getPort(), "replies", "secret", false, daily);
        return new LetterBox(
                settings,
                Program.get(ReplySettings.class),
                Program.get(ReplyTaker.class),
                Program.get(DoorTaker.class),
                Program.get(org.focalnet.notify.Bounces.class));
    }

    private MimeMessage message(String from, String text) throws Exception {
        var message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(new InternetAddress(from));
        message.setRecipients(Message.RecipientType.TO, InternetAddress.parseHeader(address, false));
        message.setSubject("Re: News");
        message.setText(text, "UTF-8");
        message.saveChanges();
        message.setHeader("Message-ID", "<" + UUID.randomUUID() + "@mail.test.example>");
        return message;
    }

    private MimeMessage withFile(String from, String text, String name, String type, byte[] content) throws Exception {
        MimeMessage message = message(from, text);
        var words = new MimeBodyPart();
        words.setText(text, "UTF-8");
        var file = new MimeBodyPart();
        file.setDataHandler(
                new jakarta.activation.DataHandler(new jakarta.mail.util.ByteArrayDataSource(content, type)));
        file.setFileName(name);
        file.setDisposition("attachment");
        message.setContent(new MimeMultipart(words, file));
        String id = message.getMessageID();
        message.saveChanges();
        message.setHeader("Message-ID", id);
        return message;
    }

    private MimeMessage raw(String headers, byte[] body) throws Exception {
        byte[] head = ("From: " + mail + "\r\nTo: " + address + "\r\nMessage-ID: <" + UUID.randomUUID()
                        + "@mail.test.example>\r\nMIME-Version: 1.0\r\n" + headers)
                .getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(all));
    }

    /** Over SMTP, as a mail server would bring it. */
    private static void send(MimeMessage message) throws Exception {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(SERVER.getSmtp().getPort()));
        properties.setProperty("mail.smtp.from", "sender@mail.test.example");
        int before = waiting();
        try (var transport = Session.getInstance(properties).getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(message, new InternetAddress[] {new InternetAddress("replies@focalnet.example")});
        }
        Awaitility.await().until(() -> waiting() == before + 1);
    }

    private static int waiting() {
        try {
            return SERVER.getManagers()
                    .getImapHostManager()
                    .getInbox(box)
                    .getNonDeletedMessages()
                    .size();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private String refusal() {
        Mail answer =
                Mails.wait(Program.context(), 1, one -> one.to().equals(mail)).getFirst();
        assertThat(Mails.to(mail)).hasSize(1);
        assertThat(answer.subject()).isEqualTo("Your answer by mail was not taken");
        return answer.text();
    }

    private List<String> posts() throws SQLException {
        return query(
                "select author || ': ' || text from exchange.post where room_id = ? and author <> 'Ana Vidal' order by written_at, id");
    }

    private List<String> query(String sql) throws SQLException {
        try (var connection = Program.owner();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, room);
            List<String> found = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
