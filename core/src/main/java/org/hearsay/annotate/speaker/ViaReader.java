package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.annotate.name.Word;
import org.hearsay.model.Attribution;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TextStructure;
import org.hearsay.model.Via;
import org.jspecify.annotations.Nullable;

/**
 * Reads through whom or where the words came, from what its sentence says around the content: "told Harbour Radio", "in an
 * interview with the Tarn Courier", "on Twitter", "at a rally". The form alone ("in a statement") is neither.
 */
final class ViaReader {
    /** So much of a sentence is read. */
    private static final int LONGEST = 800;
    /** Stands where source and content are taken out; no phrase runs across it. */
    private static final char GAP = '\u0001';

    private static final String WORDS = "(?:[\\p{L}\\p{N}'’.-]+ ){0,6}?";
    private static final Pattern OCCASION =
            Pattern.compile("\\b(?i:in|at|during|on|following)\\b " + WORDS + "([\\p{L}-]+)\\b");
    private static final Pattern LAST_PREPOSITION = Pattern.compile(".+\\b((?i:in|at|during|on|following) .+)");
    private static final Pattern OUTLET =
            Pattern.compile("\\b(?i:told|tells|telling|on|to|with|in|by|via)\\b (?:[Tt]he |its |his |her |an? )?"
                    + "(\\p{Lu}[\\p{L}\\p{N}&.-]*(?: (?:of |the )?\\p{Lu}[\\p{L}\\p{N}&.-]*){0,4})");
    private static final Pattern PUBLISHED = Pattern.compile(
            "\\b(?:published|reported|obtained|aired|broadcast|released|posted) (?:by|on) ([^,;]{1,60})");
    private static final Pattern PROGRAMME = Pattern.compile(
            "\\bon (?:(?:the|his|her|its) )?(?:\\p{Lu}[\\p{L}.&-]*(?:['’]s?)? ){0,4}"
                    + "(?:radio |television |TV |news |talk |programme |program |show )*[\"“]([^\"”\\n]{3,40})[,.]?[\"”]");
    private static final Pattern WORK = Pattern.compile(
            "\\b(?i:in|on) (?:his|her|their|a|an|the) (?:[\\p{L}\\p{N}'’-]+ ){0,3}(?:book|memoir|autobiography|podcast|blog)\\b");
    private static final Pattern AIR = Pattern.compile(
            "\\b(?:on (?:air|television|TV|radio|social media|the radio|national television|live television)"
                    + "|told (?:his|her|its) (?:[\\p{L}-]+ ){0,2}(?:audience|listeners|viewers|readers|followers))\\b");

    private final String text;
    private final Places places;

    ViaReader(String text, TextStructure structure) {
        this.text = text;
        this.places = new Places(structure);
    }

    /** The outlet, platform or occasion; null if none is named. */
    @Nullable
    Via read(Attribution attribution) {
        TextSpans cue = attribution.cue();
        if (cue == null) {
            return null;
        }
        String frame = frame(attribution, cue);
        String outlet = outlet(frame);
        TextSpans source = attribution.source();
        if (outlet == null && source != null) {
            Matcher published = PUBLISHED.matcher(source.in(text));
            outlet = published.find() ? outlet(" by " + published.group(1)) : null;
        }
        String occasion = occasion(frame);
        return outlet == null && occasion == null ? null : new Via(outlet, occasion);
    }

    /** The sentence of the cue, gaps where source and content stand. */
    private String frame(Attribution attribution, TextSpans cue) {
        int begin = Math.max(places.sentenceBegin(cue.begin()), cue.begin() - LONGEST);
        int end = Math.min(places.sentenceEnd(cue.end() - 1, text.length()), cue.end() + LONGEST);
        StringBuilder frame = new StringBuilder(text.substring(begin, end));
        List<TextSpan> taken = new ArrayList<>(attribution.content().spans());
        TextSpans source = attribution.source();
        if (source != null) {
            taken.addAll(source.spans());
        }
        for (TextSpan span : taken) {
            for (int at = Math.max(begin, span.begin()); at < Math.min(end, span.end()); at++) {
                frame.setCharAt(at - begin, GAP);
            }
        }
        return frame.toString().replace('\n', GAP).replace('\u00a0', ' ');
    }

    private static @Nullable String occasion(String frame) {
        Matcher matcher = OCCASION.matcher(frame);
        int from = 0;
        while (matcher.find(from)) {
            // The first noun after the preposition that is an occasion, before any other noun phrase begins.
            for (Word word : Word.of(frame, matcher.start(), Math.min(frame.length(), matcher.start() + 80))) {
                String between = frame.substring(matcher.start(), word.begin());
                if (between.indexOf(GAP) >= 0 || between.indexOf(',') >= 0) {
                    break;
                }
                if (SourceLists.shared().has("occasion", word.text().toLowerCase(Locale.ROOT))) {
                    String phrase = frame.substring(matcher.start(), word.end());
                    Matcher inner = LAST_PREPOSITION.matcher(phrase);
                    return inner.matches() ? inner.group(1) : phrase;
                }
            }
            from = matcher.start() + 1;
        }
        for (Pattern pattern : List.of(WORK, AIR)) {
            Matcher other = pattern.matcher(frame);
            if (other.find()) {
                return other.group();
            }
        }
        return null;
    }

    private static @Nullable String outlet(String frame) {
        Matcher programme = PROGRAMME.matcher(frame);
        if (programme.find()) {
            return programme.group(1).replaceAll("[,.]$", "");
        }
        Matcher matcher = OUTLET.matcher(frame);
        while (matcher.find()) {
            String name = matcher.group(1);
            boolean known = Word.of(name, 0, name.length()).stream()
                    .anyMatch(word -> word.capital()
                            && SourceLists.shared().has("outlet", word.text().toLowerCase(Locale.ROOT)));
            if (known) {
                return name.replaceAll("[.]$", "");
            }
        }
        return null;
    }
}
