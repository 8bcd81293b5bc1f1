package org.focalnet.file;

import java.util.List;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.springframework.transaction.support.TransactionTemplate;

/** A member with a person who brings files in and hangs them on objects. */
public record Desk(MemberId member, UUID account, Courier courier) {

    public static Desk open() {
        return of(Program.seat());
    }

    public static Desk of(MemberId member) {
        UUID account = SignIns.account(member, member.equals(MemberId.SECRETARIAT) ? Role.OFFICER : Role.FOCAL_POINT);
        return new Desk(member, account, new Courier(account));
    }

    public Viewer viewer() {
        return new Viewer(member, account, Role.FOCAL_POINT);
    }

    public void run(Runnable work) {
        Viewers.run(viewer(), () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> work.run()));
    }

    /** Hangs uploads on a new object with these readers; answers the object. */
    public UUID attach(AudienceChoice readers, UUID... uploads) {
        UUID object = Ids.next();
        run(() -> {
            AudienceId audience = Program.get(Audiences.class).resolve(readers);
            Program.get(Attachments.class).take(object, audience, List.of(uploads));
        });
        return object;
    }

    /** A file of this content that hangs on something with these readers. */
    public UUID file(String name, byte[] content, AudienceChoice readers) {
        UUID upload = courier.upload(name, content);
        attach(readers, upload);
        return upload;
    }
}
