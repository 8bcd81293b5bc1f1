package org.focalnet.file;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import org.focalnet.web.Shell;

/** How large a file is, as a person says it. */
public final class Size {

    private static final double STEP = 1000;

    private Size() {}

    /** Such as 1.4 MB, in the reader's language. */
    public static String of(long bytes, Shell shell) {
        boolean large = bytes >= STEP * STEP;
        double size = large ? bytes / (STEP * STEP) : Math.max(0.1, bytes / STEP);
        MeasureUnit unit = large ? MeasureUnit.MEGABYTE : MeasureUnit.KILOBYTE;
        ULocale locale = ULocale.forLocale(shell.locale());
        NumberFormat number = NumberFormat.getInstance(locale);
        number.setMaximumFractionDigits(size < 10 ? 1 : 0);
        return MeasureFormat.getInstance(locale, FormatWidth.SHORT, number).format(new Measure(size, unit));
    }
}
