package org.mediation.cases;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Money as it is read: 分 become yuan with two decimals. */
final class Yuan {
    private Yuan() {}

    static String words(long fen) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(BigDecimal.valueOf(fen, 2))
                + "元";
    }
}
