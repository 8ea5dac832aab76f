package org.resistlab.stage.collect.internal.excel;

import java.time.LocalDateTime;
import java.time.LocalTime;

import org.apache.poi.ss.usermodel.DateUtil;

/** Writes dates as ISO 8601 texts. */
final class ExcelDates {

    private ExcelDates() {
    }

    /**
     * A day number as text: a date, a date with time, or a time where the number is below one; null where it is none.
     *
     * @param from1904 whether days are counted from 1904 instead of 1900
     */
    static String text(double value, boolean from1904) {
        LocalDateTime date = DateUtil.isValidExcelDate(value) ? DateUtil.getLocalDateTime(value, from1904, true) : null;
        if (date == null) {
            return null;
        }
        if (value < 1) {
            return date.toLocalTime().toString();
        }
        return date.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toLocalDate().toString() : date.toString();
    }
}
