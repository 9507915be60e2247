package org.hearsay.family;

import static org.hearsay.fixture.ArticleBuilder.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.hearsay.model.TextReuse;
import org.junit.jupiter.api.Test;

/** Texts that stand between families, and the order in which articles come; every text is of made-up words. */
class FamilyGrouperTest {
    private static final List<String> WEIR = paragraphs(1, 10);
    private static final List<String> MILL = paragraphs(2, 10);
    private static final List<String> FAIR = paragraphs(3, 10);

    /** Paragraphs of forty words that no other seed has in that order. */
    private static List<String> paragraphs(long seed, int count) {
        Random random = new Random(seed);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder paragraph = new StringBuilder("Then");
            for (int word = 1; word < 40; word++) {
                paragraph.append(" w").append(random.nextInt(2000));
            }
            paragraphs.add(paragraph.append(".").toString());
        }
        return paragraphs;
    }

    @SafeVarargs
    private static String text(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return String.join("\n\n", all);
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("weir", text(WEIR));
        texts.put("weir-cut", text(WEIR.subList(0, 4)));
        texts.put("weir-extended", text(WEIR, paragraphs(4, 6)));
        texts.put("mill", text(MILL));
        texts.put("mill-mixed", text(MILL.subList(5, 10), MILL.subList(0, 5)));
        texts.put("fair", text(FAIR));
        return texts;
    }

    private static List<TextFamily> find(Map<String, String> texts) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        texts.forEach((id, text) -> articles.add(article(id, "2031-05-05", text).build()));
        return new ShingleFamilyFinder().find(new Story("s", articles));
    }

    private static String members(List<TextFamily> families) {
        return families.stream()
                .map(family -> family.members().stream()
                        .map(TextFamily.Member::article)
                        .collect(Collectors.joining(" ")))
                .sorted()
                .collect(Collectors.joining(" | "));
    }

    private static final String APART = "fair | mill mill-mixed | weir weir-cut weir-extended";

    @Test
    void cutExtendedAndReorderedTextsAreCopies() {
        assertEquals(APART, members(find(texts())));
    }

    @Test
    void aDigestIsAFamilyOfItsOwnAndKeepsOthersApart() {
        Map<String, String> texts = texts();
        texts.put("digest", text(WEIR.subList(0, 3), MILL.subList(0, 3), FAIR.subList(0, 3)));
        List<TextFamily> families = find(texts);
        assertEquals("digest | " + APART, members(families));
        List<TextReuse> reuse =
                families.stream().flatMap(family -> family.reuse().stream()).toList();
        assertTrue(reuse.stream()
                .anyMatch(one -> one.article().equals("digest") || one.from().equals("digest")));
    }

    @Test
    void someParagraphsOfAnotherStoryJoinNothing() {
        Map<String, String> texts = texts();
        texts.put("weir-mixed", text(WEIR, MILL.subList(2, 4)));
        List<TextFamily> families = find(texts);
        assertEquals("fair | mill mill-mixed | weir weir-cut weir-extended weir-mixed", members(families));
        assertTrue(families.stream()
                .flatMap(family -> family.reuse().stream())
                .anyMatch(one -> (one.article() + one.from()).contains("weir-mixed")));
    }

    @Test
    void reprintsOfDifferentParagraphsMeetInTheOriginal() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("weir", text(WEIR));
        texts.put("odd", text(List.of(WEIR.get(0), WEIR.get(2), WEIR.get(4), WEIR.get(6))));
        texts.put("even", text(List.of(WEIR.get(1), WEIR.get(3), WEIR.get(5), WEIR.get(7))));
        assertEquals("even odd weir", members(find(texts)));
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() {
        Map<String, String> texts = texts();
        texts.put("digest", text(WEIR.subList(0, 3), MILL.subList(0, 3), FAIR.subList(0, 3)));
        List<AnnotatedArticle> articles = new ArrayList<>();
        texts.forEach((id, text) -> articles.add(article(id, "2031-05-05", text).build()));
        List<TextFamily> expected = find(texts);
        for (int seed = 0; seed < 10; seed++) {
            List<AnnotatedArticle> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(Comparator.comparing(AnnotatedArticle::id));
            assertEquals(expected, new ShingleFamilyFinder().find(new Story("s", shuffled)), "seed " + seed);
        }
    }

    @Test
    void membersAndReuseAreTheSameInAnyNumbering() {
        List<Map.Entry<String, String>> entries = new ArrayList<>(texts().entrySet());
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(entries, new Random(seed));
            Map<String, String> renamed = new TreeMap<>();
            Map<String, String> back = new TreeMap<>();
            for (int i = 0; i < entries.size(); i++) {
                renamed.put("a" + i, entries.get(i).getValue());
                back.put("a" + i, entries.get(i).getKey());
            }
            String members = find(renamed).stream()
                    .map(family -> family.members().stream()
                            .map(member -> back.getOrDefault(member.article(), ""))
                            .sorted()
                            .collect(Collectors.joining(" ")))
                    .sorted()
                    .collect(Collectors.joining(" | "));
            assertEquals(APART, members, "seed " + seed);
        }
    }
}
