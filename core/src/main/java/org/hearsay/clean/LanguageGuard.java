package org.hearsay.clean;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Lets English pass. A text with enough of the words that only English is made of passes at once; OpenNLP's detector (103
 * languages) is loaded when the first other text comes, as that takes about a second. Thread-safe.
 */
final class LanguageGuard {
    /** ISO 639-2 for a language that cannot be told. */
    static final String UNDETERMINED = "und";

    private static final String MODEL = "/langdetect-183.bin";

    /** The words of other languages that look like one of these are rare beside "the". */
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "that", "for", "with", "his", "it", "was", "have", "has", "said", "are", "were",
            "which", "this", "but", "not", "they", "their", "from", "been", "who", "would", "will", "is", "in", "a",
            "on", "by");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Words looked at for the first test: two or three paragraphs. */
    private static final int SAMPLE_WORDS = 400;

    /** Running English has about 6 in 100 words "the" and 35 in 100 from the list; other languages have none of the first. */
    private static final double MIN_THE = 0.02;

    private static final double MIN_LISTED = 0.18;

    /** Fewer words are no evidence for a language. */
    private static final int MIN_WORDS = 8;

    /**
     * Confidence below which the detector is not believed: its probability of the best language, as a share of that and its
     * probability of English. One plain sentence of French, Dutch or Russian reaches 0.85 and more.
     */
    private static final double MIN_CONFIDENCE = 0.8;

    /** Characters given to the detector from the start, and again from the middle of a longer text. */
    private static final int SLICE = 2000;

    private @Nullable LanguageDetectorModel model;

    /**
     * What was found out about a text.
     *
     * @param language ISO 639-1 {@code en}, or {@code und} where the text is too short to tell
     * @param reason why it was refused; empty if it was accepted
     */
    record Verdict(String language, String reason) {
        boolean accepted() {
            return reason.isEmpty();
        }
    }

    Verdict judge(String text) {
        int words = 0;
        int the = 0;
        int listed = 0;
        Matcher matcher = WORD.matcher(text);
        while (words < SAMPLE_WORDS && matcher.find()) {
            words++;
            if (matcher.end() - matcher.start() <= 6) {
                String word = matcher.group().toLowerCase(Locale.ROOT);
                the += word.equals("the") ? 1 : 0;
                listed += ENGLISH.contains(word) ? 1 : 0;
            }
        }
        if (words >= MIN_WORDS && the >= MIN_THE * words && listed >= MIN_LISTED * words) {
            return new Verdict("en", "");
        }
        return words < MIN_WORDS && isLatin(text) ? new Verdict(UNDETERMINED, "") : detect(slices(text));
    }

    private Verdict detect(String text) {
        Language[] languages = new LanguageDetectorME(model()).predictLanguages(text);
        Language best = languages[0];
        if (best.getLang().equals("eng")) {
            return new Verdict("en", "");
        }
        double english = Arrays.stream(languages)
                .filter(language -> language.getLang().equals("eng"))
                .mapToDouble(Language::getConfidence)
                .sum();
        double confidence = best.getConfidence() / (best.getConfidence() + english);
        if (confidence < MIN_CONFIDENCE) {
            return new Verdict(UNDETERMINED, "");
        }
        return new Verdict(
                best.getLang(),
                String.format(
                        Locale.ROOT,
                        "not English but %s (confidence %.2f): Hearsay reads English only",
                        name(best.getLang()),
                        confidence));
    }

    private static String name(String iso6393) {
        Locale locale = new Locale.Builder().setLanguage(iso6393).build();
        for (String twoLetters : Locale.getISOLanguages()) {
            Locale known = Locale.of(twoLetters);
            if (known.getISO3Language().equals(iso6393)) {
                return known.getDisplayLanguage(Locale.ENGLISH);
            }
        }
        return locale.getDisplayLanguage(Locale.ENGLISH);
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .limit(SLICE)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static String slices(String text) {
        if (text.length() <= 2 * SLICE) {
            return text;
        }
        int middle = text.length() / 2;
        return text.substring(0, SLICE) + " " + text.substring(middle, middle + SLICE);
    }

    private synchronized LanguageDetectorModel model() {
        LanguageDetectorModel loaded = model;
        if (loaded == null) {
            try (InputStream stream = LanguageGuard.class.getResourceAsStream(MODEL)) {
                if (stream == null) {
                    throw new IOException("not on the class path: " + MODEL);
                }
                loaded = new LanguageDetectorModel(stream);
                model = loaded;
            } catch (IOException e) {
                throw new IllegalStateException("the model of languages cannot be read", e);
            }
        }
        return loaded;
    }
}
