package org.focalnet.identity.account;

import java.util.ArrayList;
import java.util.List;
import org.focalnet.notify.PersonalData;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and invitations of a person. */
@Component
@Transactional(readOnly = true)
class AccountData implements PersonalData {

    private final JdbcClient jdbc;

    AccountData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Held> on(String mail, boolean self, Shell shell) {
        List<Held> held = new ArrayList<>();
        jdbc.sql("""
                        select 'account' as what, name, title, role, zone, active, created from identity.account
                         where lower(mail) = lower(:mail)
                        union all
                        select 'invitation', name, '', role, '', accepted is null and withdrawn is null, created
                          from identity.invitation where lower(mail) = lower(:mail)
                         order by created limit :most
                        """).param("mail", mail).param("most", MOST).query(row -> {
            boolean account = row.getString("what").equals("account");
            String role = shell.t("web.role." + row.getString("role").toLowerCase(java.util.Locale.ROOT));
            held.add(new Held(
                    account ? "identity.held.account" : "identity.held.invitation",
                    String.join(
                            " · ",
                            java.util.stream.Stream.of(
                                            row.getString("name"), row.getString("title"), role, row.getString("zone"))
                                    .filter(word -> !word.isEmpty())
                                    .toList()),
                    row.getTimestamp("created").toInstant(),
                    self && account ? "/account" : ""));
        });
        return held;
    }
}
