package org.focalnet.workload.statement;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.focalnet.audience.Door;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.workload.MonthLoad;
import org.focalnet.workload.Workload;
import org.focalnet.workload.commitment.Carriers;
import org.focalnet.workload.commitment.CommitmentLists;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hours planned and hours available of the next twelve months, and what takes most of one of them. */
@Controller
class StatementController {

    private static final int MONTHS = 12;
    private static final int BIGGEST = 10;

    private final Workload workload;
    private final CommitmentLists commitments;
    private final Carriers carriers;
    private final Clock clock;

    StatementController(Workload workload, CommitmentLists commitments, Carriers carriers, Clock clock) {
        this.workload = workload;
        this.commitments = commitments;
        this.carriers = carriers;
        this.clock = clock;
    }

    @GetMapping("/workload")
    @Door(Door.Kind.PAGE)
    Object show(HttpServletRequest request) {
        if (Viewers.require().role() == Role.CONTRIBUTOR) {
            return SeeOther.to("/workload/commitments"); // the sums are the office's; what was given to them is theirs
        }
        YearMonth now = YearMonth.now(clock);
        YearMonth asked = new Typed(request).month("month", now, now.plusMonths(MONTHS - 1L));
        YearMonth month =
                asked == null || asked.isBefore(now) || asked.isAfter(now.plusMonths(MONTHS - 1L)) ? now : asked;
        List<MonthLoad> months = workload.months(now, MONTHS);
        var biggest = commitments.biggest(month, BIGGEST);
        return new StatementPage(
                months,
                month,
                biggest.page(),
                biggest.total(),
                carriers.names(),
                LocalDate.now(clock),
                Viewers.require().role().writes());
    }
}
