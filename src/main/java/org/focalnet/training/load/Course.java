package org.focalnet.training.load;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.PastAppointments.Step;

/**
 * How an appointment came to its state, in days before the network is loaded, so that a yearly question is due when the
 * state says so and never on the first morning of the demonstration.
 *
 * @param noted day of the note verbale
 * @param turn lets two people in the same state have days of their own
 */
record Course(AppointmentState state, Instant noted, List<Step> steps, int turn) {

    /** The year in which the fiction was written. */
    static final int WRITTEN = 2025;

    static final int TURNS = 300;
    private static final int YEAR = 365;

    /** @param years how long ago the office was taken, where the state leaves that open */
    static Course to(AppointmentState state, Instant now, int years, int turn) {
        Instant today = now.truncatedTo(ChronoUnit.HOURS);
        int taken = years * YEAR + 2 * TURNS + turn;
        int late = turn % 20;
        return switch (state) {
            case PROPOSED -> new Course(state, today, List.of(), turn);
            case NOMINATED -> new Course(state, ago(today, 8 + late), List.of(), turn);
            case VERIFIED ->
                new Course(
                        state,
                        ago(today, 25 + late),
                        List.of(new Step(AppointmentState.VERIFIED, ago(today, 3 + late))),
                        turn);
            case ACTIVE -> taken(state, today, 20 + turn, turn, List.of());
            case CONFIRMED -> taken(state, today, taken, turn, confirmed(today, 10 + turn));
            case CONFIRMATION_DUE ->
                taken(state, today, taken, turn, confirmed(today, YEAR + 2 + late), step(state, today, 2 + late));
            case LAPSED ->
                taken(
                        state,
                        today,
                        taken,
                        turn,
                        confirmed(today, YEAR + 45 + late),
                        step(AppointmentState.CONFIRMATION_DUE, today, 45 + late),
                        step(state, today, 15 + late));
            case SUCCESSION ->
                taken(state, today, taken, turn, confirmed(today, 60 + late), step(state, today, 10 + late));
            case ENDED -> taken(state, today, taken, turn, confirmed(today, 200 + late), step(state, today, 30 + late));
        };
    }

    @SafeVarargs
    private static Course taken(AppointmentState state, Instant today, int days, int turn, List<Step>... later) {
        List<Step> steps = new java.util.ArrayList<>(List.of(
                new Step(AppointmentState.VERIFIED, ago(today, days + 6)),
                new Step(AppointmentState.ACTIVE, ago(today, days))));
        List.of(later).forEach(steps::addAll);
        return new Course(state, ago(today, days + 25), List.copyOf(steps), turn);
    }

    private static List<Step> confirmed(Instant today, int days) {
        return step(AppointmentState.CONFIRMED, today, days);
    }

    private static List<Step> step(AppointmentState state, Instant today, int days) {
        return List.of(new Step(state, ago(today, days)));
    }

    private static Instant ago(Instant today, int days) {
        return today.minus(Duration.ofDays(days));
    }
}
