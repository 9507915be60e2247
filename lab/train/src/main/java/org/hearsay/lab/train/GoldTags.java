package org.hearsay.lab.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hearsay.lab.eval.LabelledAttribution;
import org.hearsay.lab.eval.LabelledNames;
import org.hearsay.lab.eval.Role;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.nn.tagger.Range;
import org.hearsay.nn.tagger.TagScheme;
import org.hearsay.nn.tagger.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * The annotation of an article, word by word.
 *
 * @param tags the tag of each word in its {@link TagScheme}
 * @param cueOfContent for a word of content the first word of its cue; {@link #NOTHING} where there is none, {@link #UNKNOWN} for other words
 * @param sourceOfCue for the first word of a cue the first word of its source, likewise
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
public record GoldTags(int[] tags, int[] cueOfContent, int[] sourceOfCue) {
    /** There is nothing to point at. */
    public static final int NOTHING = -1;

    /** No pointer is to be learnt here. */
    public static final int UNKNOWN = -2;

    private static final List<Role> ROLES = List.of(Role.values());
    private static final List<LabelledNames.Kind> KINDS = List.of(LabelledNames.Kind.values());

    private record Fragment(int role, Range words, int anchor) {}

    /** Of spans of one role that overlap, the longer counts; contents before cues before sources. */
    public static GoldTags of(TokenizedText text, List<LabelledAttribution> attributions) {
        int words = text.words().size();
        GoldTags gold = new GoldTags(new int[words], new int[words], new int[words]);
        Arrays.fill(gold.cueOfContent, UNKNOWN);
        Arrays.fill(gold.sourceOfCue, UNKNOWN);
        List<Fragment> fragments = new ArrayList<>();
        for (LabelledAttribution a : attributions) {
            int cue = firstWord(text, a.cue());
            for (Role role : ROLES) {
                for (TextSpan span : joined(text.text(), spans(role.of(a)))) {
                    addFragments(text, span, ROLES.indexOf(role), cue, fragments);
                }
            }
            if (cue >= 0) {
                gold.sourceOfCue[cue] = firstWord(text, a.source());
            }
        }
        fragments.sort(Comparator.<Fragment>comparingInt(f -> -f.role)
                .thenComparingInt(f -> -f.words.length())
                .thenComparingInt(f -> f.words.begin()));
        fragments.forEach(gold::mark);
        return gold;
    }

    /** The names of a text, without anything to point at; a name that begins inside a word begins with it. */
    static GoldTags of(TokenizedText text, LabelledNames labelled) {
        int words = text.words().size();
        GoldTags gold = new GoldTags(new int[words], new int[words], new int[words]);
        Arrays.fill(gold.cueOfContent, UNKNOWN);
        Arrays.fill(gold.sourceOfCue, UNKNOWN);
        int word = 0;
        for (LabelledNames.Name name : labelled.names()) {
            while (word < words && text.words().get(word).end() <= name.span().begin()) {
                word++;
            }
            int kind = KINDS.indexOf(name.kind());
            int begin = word;
            while (word < words && text.words().get(word).begin() < name.span().end()) {
                gold.tags[word] = word == begin ? TagScheme.begin(kind) : TagScheme.inside(kind);
                word++;
            }
        }
        return gold;
    }

    private void mark(Fragment fragment) {
        boolean inside = false;
        for (int w = fragment.words.begin(); w < fragment.words.end(); w++) {
            if (tags[w] != 0) {
                inside = false;
                continue;
            }
            tags[w] = inside ? TagScheme.inside(fragment.role) : TagScheme.begin(fragment.role);
            inside = true;
            if (fragment.role == 2) {
                cueOfContent[w] = fragment.anchor;
            }
        }
    }

    /** Spans with only white space between, on one line, are one. */
    private static List<TextSpan> joined(String text, List<TextSpan> spans) {
        List<TextSpan> joined = new ArrayList<>();
        for (TextSpan span : spans) {
            TextSpan last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.end() <= span.begin() && isGap(text.substring(last.end(), span.begin()))) {
                joined.set(joined.size() - 1, new TextSpan(last.begin(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean isGap(String between) {
        return between.indexOf('\n') < 0 && between.chars().allMatch(c -> c <= ' ' || Character.isSpaceChar(c));
    }

    /** A fragment ends at a paragraph's end. */
    private static void addFragments(TokenizedText text, TextSpan span, int role, int cue, List<Fragment> into) {
        for (Range paragraph : text.paragraphs()) {
            int begin = paragraph.begin();
            while (begin < paragraph.end() && text.words().get(begin).end() <= span.begin()) {
                begin++;
            }
            int end = begin;
            while (end < paragraph.end() && text.words().get(end).begin() < span.end()) {
                end++;
            }
            if (begin < end) {
                into.add(new Fragment(role, new Range(begin, end), cue));
            }
        }
    }

    private static List<TextSpan> spans(@Nullable TextSpans spans) {
        return spans == null ? List.of() : spans.spans();
    }

    private static int firstWord(TokenizedText text, @Nullable TextSpans spans) {
        if (spans == null) {
            return NOTHING;
        }
        TextSpan span = spans.spans().getFirst();
        for (int w = 0; w < text.words().size(); w++) {
            if (text.words().get(w).end() > span.begin()) {
                return text.words().get(w).begin() < span.end() ? w : NOTHING;
            }
        }
        return NOTHING;
    }
}
