package org.hearsay.ingest;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells files that hold no text from their first bytes. */
final class BinarySniffer {
    /** First bytes, as Latin-1 characters, and what such a file is. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("%PDF-", "a PDF file"),
            Map.entry("PK\u0003\u0004", "a ZIP archive or an office document"),
            Map.entry("\u0089PNG", "a PNG image"),
            Map.entry("\u00FF\u00D8\u00FF", "a JPEG image"),
            Map.entry("GIF8", "a GIF image"),
            Map.entry("RIFF", "a RIFF image or sound"),
            Map.entry("\u007FELF", "a program"),
            Map.entry("\u00CA\u00FE\u00BA\u00BE", "a Java class"),
            Map.entry("\u001F\u008B", "a gzip archive inside another"),
            Map.entry("BZh", "a bzip2 archive"),
            Map.entry("\u00FD7zXZ", "an xz archive"),
            Map.entry("7z\u00BC\u00AF", "a 7z archive"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "an old office document"),
            Map.entry("{\\rtf", "an RTF document"));

    /** Text has hardly any control characters; a share of one in twenty is no text in any encoding. */
    private static final int TEXT_BYTES_PER_CONTROL = 20;

    private BinarySniffer() {}

    /** What the file is that begins with {@code head}; null if it may be text. */
    static @Nullable String describe(byte[] head) {
        for (Map.Entry<String, String> known : KNOWN.entrySet()) {
            if (ContentKind.startsWith(head, known.getKey())) {
                return known.getValue();
            }
        }
        if (ContentKind.isUtf16(head) || ContentKind.unmarkedUtf16(head) != null) {
            return null;
        }
        boolean page = ContentKind.looksLikeHtml(head);
        int controls = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0 && !page) {
                return "a binary file (NUL byte at byte " + (i + 1) + ")";
            }
            controls += isControl(head[i]) ? 1 : 0;
        }
        return controls * TEXT_BYTES_PER_CONTROL > head.length ? "a binary file (many control characters)" : null;
    }

    private static boolean isControl(byte b) {
        return (b >= 0 && b < ' ' && "\t\n\u000B\f\r\u001B".indexOf(b) < 0) || b == 0x7F;
    }
}
