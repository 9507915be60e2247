package org.hearsay.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines of bytes of which none is held beyond a limit: the rest of a longer line is passed over. */
final class BoundedLines {
    private final InputStream stream;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private long number;

    BoundedLines(InputStream stream, int limit) {
        this.stream = stream;
        this.limit = limit;
    }

    /** Number of the line last returned, from 1. */
    long number() {
        return number;
    }

    /** The next line without its end; empty also where {@link Line#tooLong} is set; null at the end of the stream. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
        boolean tooLong = false;
        if (!fill()) {
            return null;
        }
        number++;
        while (fill()) {
            int end = lineEnd();
            if (line.size() + (end - position) > limit) {
                tooLong = true;
                line = new ByteArrayOutputStream(0);
            }
            if (!tooLong) {
                line.write(buffer, position, end - position);
            }
            position = end;
            if (end < filled) {
                position++;
                break;
            }
        }
        return new Line(line.toByteArray(), tooLong);
    }

    private int lineEnd() {
        int end = position;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        while (position == filled) {
            filled = stream.read(buffer);
            position = 0;
            if (filled < 0) {
                filled = 0;
                return false;
            }
        }
        return true;
    }

    /** One line. Not a record, as its bytes are not a value. */
    static final class Line {
        private final byte[] bytes;
        private final boolean tooLong;

        Line(byte[] bytes, boolean tooLong) {
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        byte[] bytes() {
            return bytes;
        }

        boolean tooLong() {
            return tooLong;
        }
    }
}
