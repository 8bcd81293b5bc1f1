package org.focalnet.training.person;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Accounts;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everybody in the demonstration, read as the office of each member: nobody reads the teams of all. */
@Component
@Profile("demo")
class Cast {

    private final Accounts accounts;
    private final Members members;

    Cast(Accounts accounts, Members members) {
        this.accounts = accounts;
        this.members = members;
    }

    /** The members by name. */
    List<Member> members(Locale language) {
        Collator collator = Collator.getInstance(ULocale.forLocale(language));
        return members.all().stream()
                .sorted(Comparator.comparing(member -> member.name(language), collator::compare))
                .toList();
    }

    /** Whom the filter finds, by member, the leads of each first. */
    List<Person> find(PersonFilter filter, Locale language) {
        List<Person> people = new ArrayList<>();
        for (Member member : members(language)) {
            Viewers.as(Viewer.office(member.id()), accounts::team).stream()
                    .map(one -> new Person(
                            one.id(),
                            one.name(),
                            one.role(),
                            one.title(),
                            one.seat(),
                            member.id(),
                            member.name(language)))
                    .filter(person -> filter.fits(person, member.code()))
                    .forEach(people::add);
        }
        return people;
    }
}
