package org.hearsay.annotate.exclusion;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.model.Exclusion.Reason;
import org.jspecify.annotations.Nullable;

/** What a single line is, told from its own words. Each pattern is matched against short lines only. */
final class FurnitureLine {
    /** Longer lines are prose, whatever they begin with. */
    static final int MAX_LENGTH = 500;

    private static final Pattern ADDRESS = Pattern.compile(
            "(https?://\\S+|www\\.\\S+\\.\\S+|[\\w-]+(\\.[\\w-]+){1,3}/\\S*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAVIGATION = Pattern.compile(
            "(share this|share on|read more|read also|read the full|read next|click here|tap here|see also|sign up (for|to)|subscribe (to|now|here)"
                    + "|follow (us|him|her|them|me|@)|like us on|related( stories| articles| coverage)?:|watch (live|now|the video|below)"
                    + "|advertisement$|story continues below|more from|more on this|most read|leave a comment|comments are closed|skip to).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CREDIT = Pattern.compile(
            "\\(?((additional )?(reporting|writing|editing|compiled) by .*|©.*|copyright (©|\\(c\\)|\\d{4}).*|.*all rights reserved\\.?"
                    + "|.{0,300}contributed to this (report|story|article)\\.?|this material may not be published.*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CAPTION_START = Pattern.compile(
            "\\(?((file )?(photo|image|picture|photograph|video)( credit| by| courtesy| from)?\\s*[:/|]|file photo|caption:).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CAPTION_END = Pattern.compile(
            ".*(\\((AFP|AP|Reuters|EPA|Getty( Images)?|Press TV|(File )?([Pp]hoto|[Ii]mage|[Pp]icture|[Pp]hotograph)\\b[^()]{0,80}"
                    + "|(AP|AFP|Reuters|Getty)[ /][^()]{0,80}|[^()]{0,60}/(AP|AFP|Reuters|EPA|Getty Images))\\)|([Pp]hotograph|[Pp]hoto|[Pp]icture): .{3,60})\\.?");

    private static final Pattern SECTION =
            Pattern.compile("[\\p{L}&' -]{2,30}(\\s{1,9}[/>›»|]\\s{1,9}[\\p{L}&' -]{2,30}){1,5}");

    private static final Pattern SEPARATOR = Pattern.compile("[/>›»|]");

    private static final int SECTION_PART_WORDS = 3;

    private FurnitureLine() {}

    /** What {@code line}, without white space at its ends, is; null if it may be the article. */
    static @Nullable Reason of(String line) {
        if (line.length() > MAX_LENGTH) {
            return null;
        }
        if (ADDRESS.matcher(line).matches() || (NAVIGATION.matcher(line).matches() && wordCount(line) <= 25)) {
            return Reason.NAVIGATION;
        }
        if (CREDIT.matcher(line).matches()) {
            return Reason.CREDIT;
        }
        if (CAPTION_START.matcher(line).matches() || (CAPTION_END.matcher(line).matches() && !hasQuotation(line))) {
            return Reason.CAPTION;
        }
        return isSection(line) ? Reason.SECTION_LINE : null;
    }

    static boolean isAddress(String line) {
        return line.length() <= MAX_LENGTH && ADDRESS.matcher(line).matches();
    }

    /** Whether the line ends as a sentence does; closing quotation marks and brackets do not count. */
    static boolean endsAsSentence(String line) {
        int end = line.length();
        while (end > 0 && "”’\"')]".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:;,".indexOf(line.charAt(end - 1)) >= 0;
    }

    static boolean hasQuotation(String line) {
        return line.chars().anyMatch(c -> c == '“' || c == '”' || c == '"');
    }

    static int wordCount(String line) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < line.length(); i++) {
            boolean letter = Character.isLetterOrDigit(line.charAt(i));
            count += letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && "'’-".indexOf(line.charAt(i)) >= 0);
        }
        return count;
    }

    /** Letters and digits alone, in lower case: what two forms of one headline share. */
    static String plain(String line) {
        StringBuilder plain = new StringBuilder();
        line.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isSection(String line) {
        if (!SECTION.matcher(line).matches()) {
            return false;
        }
        return SEPARATOR.splitAsStream(line).allMatch(part -> wordCount(part) <= SECTION_PART_WORDS);
    }
}
