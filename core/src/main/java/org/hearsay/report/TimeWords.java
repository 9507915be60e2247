package org.hearsay.report;

import org.hearsay.model.TimelineEntry;
import org.hearsay.text.CalendarPeriod;

/** Words for an entry of the timeline. */
public final class TimeWords {
    private TimeWords() {}

    /** The date for people: {@code week of 4 March 2024}, never {@code 2024-W10}. */
    public static String date(TimelineEntry entry) {
        CalendarPeriod period = CalendarPeriod.of(entry.value());
        return period == null ? entry.value() : period.words();
    }

    /** The words of the text, what the date is that of, and what it was reckoned from. */
    public static String expression(TimelineEntry entry) {
        String said = entry.dates() == TimelineEntry.Dates.SAYING ? ", the day it was said" : "";
        String anchor = entry.anchor() == null ? "" : ", reckoned from: " + entry.anchor();
        return "“" + entry.expression() + "”" + said + anchor;
    }

    static String of(TimelineEntry entry) {
        return date(entry) + " (" + expression(entry) + ")";
    }
}
