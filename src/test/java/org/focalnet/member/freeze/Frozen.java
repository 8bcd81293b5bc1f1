package org.focalnet.member.freeze;

import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.file.SampleFiles;
import org.focalnet.member.appointment.Scan;
import org.springframework.context.ConfigurableApplicationContext;

/** Freezes hubs for tests, as officers do. */
public final class Frozen {

    static final byte[] PDF = SampleFiles.pdf("Note verbale");

    private static final Scan NOTE = new Scan("note.pdf", "PDF", PDF);

    private Frozen() {}

    public static void freeze(MemberId member) {
        freeze(Program.context(), member);
    }

    public static void freeze(ConfigurableApplicationContext program, MemberId member) {
        as(program, () -> program.getBean(FreezeStore.class).freeze(member, request(0)));
    }

    /** By two officers. */
    public static void lift(MemberId member) {
        lift(Program.context(), member);
    }

    public static void lift(ConfigurableApplicationContext program, MemberId member) {
        FreezeStore store = program.getBean(FreezeStore.class);
        as(program, () -> {
            Freeze now = store.now(member).orElseThrow();
            store.ask(now, request(now.version()));
        });
        as(program, () -> {
            Freeze now = store.now(member).orElseThrow();
            store.lift(now, now.version());
        });
    }

    /** Of tests before: while any hub is frozen, nothing that ended elsewhere is taken out of what an office carries. */
    public static void liftAll() {
        SignIns.execute("delete from audience.freeze");
    }

    static FreezeTyped.Whole request(int seen) {
        return new FreezeTyped.Whole(Ids.next(), "NV/7", LocalDate.now().minusDays(1), "A coup", NOTE, seen);
    }

    static Viewer officer() {
        return officer(Program.context());
    }

    private static Viewer officer(ConfigurableApplicationContext program) {
        UUID account = SignIns.account(program, MemberId.SECRETARIAT, Role.OFFICER);
        return new Viewer(MemberId.SECRETARIAT, account, Role.OFFICER);
    }

    private static void as(ConfigurableApplicationContext program, Runnable act) {
        Viewers.run(officer(program), act);
    }
}
