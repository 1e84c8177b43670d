package org.openplp.formats.html.zone;

import org.openplp.rules.duty.Duty;

/** How a deadline stands, with a sign that differs by its shape. */
enum DeadlineMark {
    OVERDUE("\u25C6"),
    DUE("\u25A0"),
    UNKNOWN("?"),
    FORECAST("\u25CB");

    private final String sign;

    DeadlineMark(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    static DeadlineMark of(Duty duty) {
        return switch (duty.state()) {
            case OVERDUE -> OVERDUE;
            case CANNOT_TELL -> UNKNOWN;
            case DUE_SOON, OPEN, UNDATED, DONE_LATE, DONE -> duty.isForecast() ? FORECAST : DUE;
        };
    }
}
