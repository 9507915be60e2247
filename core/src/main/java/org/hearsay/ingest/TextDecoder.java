package org.hearsay.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns bytes into characters, strictly: text that is not what it should be is refused, never guessed at. */
final class TextDecoder {
    /** Where the HTML standard looks for a declaration: the first 1024 bytes; pages in the wild put it later. */
    private static final int DECLARATION_BYTES = 8192;

    private static final Pattern DECLARATION = Pattern.compile(
            "(?:charset|<\\?xml[^>]{0,80}encoding)\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private TextDecoder() {}

    /** Plain text: UTF-8, or UTF-16 with its mark or beginning in ASCII. A mark is no part of the text. */
    static String plainText(byte[] bytes) throws UnreadableException {
        if (ContentKind.isUtf16(bytes)) {
            return strict(bytes, 2, bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        Charset unmarked = ContentKind.unmarkedUtf16(bytes);
        return unmarked == null
                ? strict(bytes, utf8MarkLength(bytes), StandardCharsets.UTF_8)
                : strict(bytes, 0, unmarked);
    }

    /**
     * A page: its mark, else the encoding it declares, else UTF-8. Where the bytes are not that, UTF-8 is tried, and then,
     * as browsers do, bad bytes become U+FFFD; a page that declares nothing is then windows-1252.
     */
    static String html(byte[] bytes) throws UnreadableException {
        Charset unmarked = ContentKind.unmarkedUtf16(bytes);
        if (unmarked != null) {
            return new String(bytes, unmarked);
        }
        Charset declared = declaredCharset(bytes);
        if (ContentKind.isUtf16(bytes) || utf8MarkLength(bytes) > 0 || declared == null) {
            try {
                return plainText(bytes);
            } catch (UnreadableException e) {
                return new String(bytes, ContentKind.isUtf16(bytes) ? StandardCharsets.UTF_16 : windows1252());
            }
        }
        try {
            return strict(bytes, 0, declared);
        } catch (UnreadableException e) {
            return utf8Or(bytes, declared);
        }
    }

    private static String utf8Or(byte[] bytes, Charset declared) {
        try {
            return strict(bytes, 0, StandardCharsets.UTF_8);
        } catch (UnreadableException e) {
            return new String(bytes, declared);
        }
    }

    private static Charset windows1252() {
        return Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
    }

    private static @Nullable Charset declaredCharset(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(start);
        try {
            return matcher.find() ? Charset.forName(matcher.group(1)) : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static int utf8MarkLength(byte[] bytes) {
        return ContentKind.startsWith(bytes, "\u00EF\u00BB\u00BF") ? 3 : 0;
    }

    private static String strict(byte[] bytes, int begin, Charset charset) throws UnreadableException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        try {
            CharBuffer out = decoder.decode(in);
            return out.toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableException("not " + charset.name() + ": wrong byte at byte " + (in.position() + 1)
                    + "; save the file as UTF-8, for example: iconv -f WINDOWS-1252 -t UTF-8");
        }
    }
}
