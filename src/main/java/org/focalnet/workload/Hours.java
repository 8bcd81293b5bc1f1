package org.focalnet.workload;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.focalnet.web.Shell;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** Hours as people write them; they are kept in minutes. */
public final class Hours {

    private Hours() {}

    /** Minutes as hours, to a tenth of one. */
    public static String of(int minutes, Shell shell) {
        NumberFormat format = NumberFormat.getInstance(shell.region());
        format.setMaximumFractionDigits(minutes >= 600 ? 0 : 1);
        return format.format(minutes / 60.0);
    }

    /** Minutes as hours in a form, without a point where there is none. */
    public static String typed(int minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Minutes of what was typed, such as 1.5 or 1,5; null where it is empty, or where it does not fit and is noted. */
    public static @Nullable Integer read(Typed typed, String field, int most) {
        String value = typed.raw(field).strip().replace(',', '.');
        if (value.isEmpty()) {
            return null;
        }
        if (value.matches("[0-9]{1,6}([.][0-9]{1,2})?")) {
            int minutes = new BigDecimal(value)
                    .multiply(BigDecimal.valueOf(60))
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValueExact();
            if (minutes >= 1 && minutes <= most * 60) {
                return minutes;
            }
        }
        typed.problems().add(field, "workload.problem.hours", most);
        return null;
    }
}
