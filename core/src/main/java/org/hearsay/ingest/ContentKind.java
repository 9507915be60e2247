package org.hearsay.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file holds, judged by its name and its first characters. */
enum ContentKind {
    PLAIN_TEXT,
    HTML,
    /** One object a line. */
    JSON_LINES,
    /** One value over many lines: an object, or an array of objects. */
    JSON;

    /** Bytes that tell UTF-16 without its mark: no other encoding has ASCII and NULs in turn. */
    private static final int UTF16_START = 12;

    /** The kind of a file of that name (in any case, without {@code .gz}) that begins with {@code head}. */
    static ContentKind of(String fileName, byte[] head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String start = asciiStart(head);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return JSON_LINES;
        }
        if (name.endsWith(".json")) {
            return start.startsWith("{") && firstLineIsWhole(start) ? JSON_LINES : JSON;
        }
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return HTML;
        }
        if (start.startsWith("{") && name.indexOf('.') < 0) {
            return JSON_LINES;
        }
        return looksLikeHtml(start) ? HTML : PLAIN_TEXT;
    }

    /** The characters of ASCII in {@code head}, without what stands before the first visible one. */
    private static String asciiStart(byte[] head) {
        StringBuilder ascii = new StringBuilder(head.length);
        for (byte b : head) {
            if (b > 0) {
                ascii.append((char) b);
            }
        }
        return ascii.toString().strip();
    }

    private static boolean firstLineIsWhole(String start) {
        int end = start.indexOf('\n');
        return end < 0 || start.substring(0, end).stripTrailing().endsWith("}");
    }

    private static boolean looksLikeHtml(String start) {
        String lower = start.substring(0, Math.min(start.length(), 1024)).toLowerCase(Locale.ROOT);
        if (lower.startsWith("<?xml") || lower.startsWith("<!--")) {
            return lower.contains("<html") || lower.contains("<!doctype html");
        }
        return lower.startsWith("<!doctype html") || lower.startsWith("<html");
    }

    /** Whether {@code bytes} are UTF-16 with its mark. */
    static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, "\u00FE\u00FF") || startsWith(bytes, "\u00FF\u00FE");
    }

    /** The encoding of {@code bytes} that are UTF-16 without its mark, told by a beginning in ASCII; null if they are not. */
    static @Nullable Charset unmarkedUtf16(byte[] bytes) {
        if (bytes.length < UTF16_START) {
            return null;
        }
        boolean littleEnd = true;
        boolean bigEnd = true;
        for (int i = 0; i < UTF16_START; i += 2) {
            littleEnd &= bytes[i] > 0 && bytes[i + 1] == 0;
            bigEnd &= bytes[i] == 0 && bytes[i + 1] > 0;
        }
        return littleEnd ? StandardCharsets.UTF_16LE : bigEnd ? StandardCharsets.UTF_16BE : null;
    }

    /** Whether a file that begins with {@code head} calls itself a page. */
    static boolean looksLikeHtml(byte[] head) {
        return looksLikeHtml(asciiStart(head));
    }

    /** Whether {@code bytes} begin with the bytes that have the values of the characters of {@code latin1}. */
    static boolean startsWith(byte[] bytes, String latin1) {
        byte[] start = latin1.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
