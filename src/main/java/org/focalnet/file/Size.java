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
        double size = bytes;
        MeasureUnit unit = MeasureUnit.BYTE;
        if (size >= STEP * STEP) {
            size /= STEP * STEP;
            unit = MeasureUnit.MEGABYTE;
        } else if (size >= STEP) {
            size /= STEP;
            unit = MeasureUnit.KILOBYTE;
        }
        ULocale locale = ULocale.forLocale(shell.locale());
        NumberFormat number = NumberFormat.getInstance(locale);
        number.setMaximumFractionDigits(size < 10 ? 1 : 0);
        return MeasureFormat.getInstance(locale, FormatWidth.SHORT, number).format(new Measure(size, unit));
    }
}
