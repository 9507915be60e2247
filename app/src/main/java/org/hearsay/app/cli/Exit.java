package org.hearsay.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the program ends; {@code docs/reference/errors.md} tells users the same. */
final class Exit {
    /** Every document was used. */
    static final int OK = 0;
    /** Some documents were rejected; the rest is done. */
    static final int SOME_REJECTED = 1;
    /** Wrong use of the command. */
    static final int USAGE = 2;
    /** No document could be used. The launcher ends so, too, when it finds no JDK. */
    static final int NOTHING_USABLE = 3;
    /** The output cannot be written. */
    static final int OUTPUT = 4;
    /** A bug ({@code EX_SOFTWARE} of sysexits.h). */
    static final int BUG = 70;
    /** The reader of the output closed it early: what a shell reports of a program ended by SIGPIPE. */
    static final int PIPE_CLOSED = 141;

    private Exit() {}

    /** What {@code --help} says of each code, in order. */
    static Map<String, String> inWords() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("  " + OK, "all documents were used");
        words.put("  " + SOME_REJECTED, "some documents were rejected, the rest is done");
        words.put("  " + USAGE, "wrong use of the command");
        words.put("  " + NOTHING_USABLE, "no usable document, or no JDK 21 or newer");
        words.put("  " + OUTPUT, "the output cannot be written");
        words.put(" " + BUG, "an error inside Hearsay; the rest is done where it can be");
        words.put(String.valueOf(PIPE_CLOSED), "the reader of the output closed it early, as head does");
        return words;
    }
}
