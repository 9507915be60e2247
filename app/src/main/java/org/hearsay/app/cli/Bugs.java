package org.hearsay.app.cli;

/** Tells of bugs in a line that can be reported. */
final class Bugs {
    private Bugs() {}

    /** What was thrown, and where. */
    static String inWords(Throwable bug) {
        StackTraceElement[] trace = bug.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return bug + where;
    }
}
