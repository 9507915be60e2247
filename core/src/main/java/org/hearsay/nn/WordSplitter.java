package org.hearsay.nn;

/**
 * Walks over the words of a text as BERT's basic tokenizer sees them: white space parts words, every punctuation mark and
 * every Han character is a word alone, controls and format characters are passed over. Keeps where each word begins and
 * ends in the text as given. One pass, constant memory; not thread-safe.
 */
public final class WordSplitter {
    private final String text;
    private final int limit;
    private int at;
    private int begin;
    private int end;

    WordSplitter(String text) {
        this(text, 0, text.length());
    }

    /** Walks over [begin, end) of the text. */
    public WordSplitter(String text, int begin, int end) {
        this.text = text;
        this.limit = end;
        this.at = begin;
    }

    /** Moves to the next word; false where there is none. */
    public boolean next() {
        begin = -1;
        while (at < limit) {
            int point = text.codePointAt(at);
            int after = at + Character.charCount(point);
            boolean alone = isPunctuation(point) || isHan(point);
            if (alone || isSpace(point)) {
                if (begin >= 0) {
                    return true;
                }
                if (alone) {
                    begin = at;
                    end = after;
                    at = after;
                    return true;
                }
            } else if (!isIgnored(point)) {
                if (begin < 0) {
                    begin = at;
                }
                end = after;
            }
            at = after;
        }
        return begin >= 0;
    }

    /** First UTF-16 unit of the word. */
    public int begin() {
        return begin;
    }

    /** End (exclusive) of the word, in UTF-16 units; characters passed over at its edges are not part of it. */
    public int end() {
        return end;
    }

    /** White space, the no-break kinds included. */
    public static boolean isSpace(int point) {
        return point == ' '
                || point == '\n'
                || point == '\r'
                || point == '\t'
                || Character.getType(point) == Character.SPACE_SEPARATOR;
    }

    /** Characters the encoder never sees: controls, format characters, the replacement character, half pairs. */
    static boolean isIgnored(int point) {
        if (point == '\t' || point == '\n' || point == '\r') {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SURROGATE -> true;
            default -> point == 0xFFFD;
        };
    }

    /** Punctuation; of ASCII every sign that is no letter and no digit, as BERT has it ("$", "+", "^"). */
    private static boolean isPunctuation(int point) {
        if (point < 128) {
            return point > ' ' && point < 127 && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isHan(int point) {
        return point >= 0x3400 && Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }
}
