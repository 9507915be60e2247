package org.hearsay.annotate.exclusion;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Exclusion;
import org.hearsay.model.Exclusion.Reason;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TextStructure;
import org.jspecify.annotations.Nullable;

/**
 * Finds headlines, section lines, captions, credits and navigation, a paragraph at a time. In doubt a paragraph is the
 * article's own: what is excluded cannot be found by anyone, what is kept can be judged.
 */
public final class RuleExclusionFinder implements ExclusionFinder {
    /** Headlines are looked for in so many paragraphs from the start. */
    private static final int HEAD_PARAGRAPHS = 4;

    private static final int MAX_HEADLINE_WORDS = 25;

    /** Menu entries left at the end of a text: so many lines, each of so many words at most. */
    private static final int TAIL_PARAGRAPHS = 6;

    private static final int MAX_MENU_WORDS = 6;

    /** Shorter texts are all that there is, a single headline included. */
    private static final int MIN_PARAGRAPHS = 3;

    @Override
    public List<Exclusion> find(Article article, TextStructure structure) {
        List<String> lines = structure.paragraphs().stream()
                .map(paragraph ->
                        paragraph.in(article.text()).replace('\u00A0', ' ').strip())
                .toList();
        List<@Nullable Reason> reasons = new ArrayList<>();
        lines.forEach(line -> reasons.add(FurnitureLine.of(line)));
        markHeadlines(lines, reasons, article.title());
        markAddressHeads(lines, reasons);
        markTail(lines, reasons);
        List<Exclusion> found = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            Reason reason = reasons.get(i);
            TextSpan paragraph = structure.paragraphs().get(i);
            if (reason != null) {
                found.add(new Exclusion(TextSpans.of(paragraph), reason));
            }
        }
        return found;
    }

    /** The title, a line that stands twice, or a line that does not end as a sentence, before the first real paragraph. */
    private static void markHeadlines(List<String> lines, List<@Nullable Reason> reasons, @Nullable String title) {
        if (lines.size() < MIN_PARAGRAPHS) {
            return;
        }
        String plainTitle = title == null ? "" : FurnitureLine.plain(title);
        int head = Math.min(HEAD_PARAGRAPHS, lines.size() - 1);
        for (int i = 0; i < head; i++) {
            String line = lines.get(i);
            if (line.length() > FurnitureLine.MAX_LENGTH) {
                return;
            }
            String plain = FurnitureLine.plain(line);
            boolean isTitle = !plain.isEmpty() && plain.equals(plainTitle);
            boolean twice = (i > 0 && plain.equals(FurnitureLine.plain(lines.get(i - 1))))
                    || plain.equals(FurnitureLine.plain(lines.get(i + 1)));
            boolean bare = !FurnitureLine.endsAsSentence(line) && FurnitureLine.wordCount(line) <= MAX_HEADLINE_WORDS;
            if (isTitle || twice || bare) {
                reasons.set(i, reasons.get(i) == null ? Reason.HEADLINE : reasons.get(i));
            } else if (reasons.get(i) == null) {
                return;
            }
        }
    }

    /** A line ending in a colon that only leads to addresses. */
    private static void markAddressHeads(List<String> lines, List<@Nullable Reason> reasons) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean leads = lines.get(i).endsWith(":") && !FurnitureLine.hasQuotation(lines.get(i));
            if (leads && reasons.get(i) == null && FurnitureLine.isAddress(lines.get(i + 1))) {
                reasons.set(i, Reason.NAVIGATION);
            }
        }
    }

    private static void markTail(List<String> lines, List<@Nullable Reason> reasons) {
        for (int i = lines.size() - 1; i >= Math.max(MIN_PARAGRAPHS, lines.size() - TAIL_PARAGRAPHS); i--) {
            String line = lines.get(i);
            boolean menu = !FurnitureLine.endsAsSentence(line)
                    && !FurnitureLine.hasQuotation(line)
                    && FurnitureLine.wordCount(line) <= MAX_MENU_WORDS;
            if (reasons.get(i) == null && !menu) {
                return;
            }
            reasons.set(i, reasons.get(i) == null ? Reason.NAVIGATION : reasons.get(i));
        }
    }
}
