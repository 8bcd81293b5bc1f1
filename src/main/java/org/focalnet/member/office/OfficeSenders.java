package org.focalnet.member.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Accounts;
import org.focalnet.identity.Colleague;
import org.focalnet.member.Contact;
import org.focalnet.notify.Senders;
import org.focalnet.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's office as the sender of a letter. */
@Component
@Transactional(readOnly = true)
class OfficeSenders implements Senders {

    private final OfficeStore offices;
    private final Accounts accounts;
    private final MemberNames names;
    private final Texts texts;

    OfficeSenders(OfficeStore offices, Accounts accounts, MemberNames names, Texts texts) {
        this.offices = offices;
        this.accounts = accounts;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public List<String> lines(Locale language) {
        Viewer viewer = Viewers.require();
        List<String> lines = new ArrayList<>();
        if (viewer.account() != null) {
            accounts.team().stream()
                    .filter(one -> one.id().equals(viewer.account()))
                    .map(Colleague::name)
                    .forEach(lines::add);
        }
        lines.add(texts.text(language, "member.office.of", names.name(viewer.member(), language)));
        Optional<Office> described = offices.own();
        described.map(Office::ministry).ifPresent(lines::add);
        described.stream()
                .flatMap(office -> office.contacts().stream())
                .filter(one -> one.kind() == Contact.Way.MAIL && one.readers() != AudienceKind.OWN)
                .map(Contact::value)
                .limit(1)
                .forEach(lines::add);
        lines.removeIf(String::isBlank);
        return lines;
    }
}
