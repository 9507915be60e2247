package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import org.hearsay.model.RawDocument;

/**
 * The real articles of one event with reprints of some of them, a digest of several, and a report on something else that takes some
 * paragraphs.
 *
 * @param event its name
 * @param members in no order that matters
 */
record GeneratedStory(String event, List<Member> members) {
    /** Reprints of each source. */
    private static final int REPRINTS = 4;

    private static final int SOURCES = 2;
    /** A shorter source is too little to be cut. */
    private static final int LEAST_WORDS = 150;
    /** A borrower takes so much of its source, a digest so much of each: more would be a cut reprint with something added. */
    private static final double BORROWED = 0.2;

    private static final int MOST_DIGESTED = 5;

    /** What kind of member it is, for which no alteration has a name. */
    static final String REAL = "real";

    static final String DIGEST = "digest";
    static final String BORROWER = "takes passages";

    /**
     * One article.
     *
     * @param source the id of the real article that it is or is a reprint of; of what was put together, its own id
     * @param kind {@link #REAL}, {@link #DIGEST}, {@link #BORROWER} or the name of an alteration
     */
    record Member(String id, String source, String kind, String text) {
        /** Whether it was put together of texts that are not its own: then it is no copy of any. */
        boolean isMixed() {
            return kind.equals(DIGEST) || kind.equals(BORROWER);
        }
    }

    /**
     * Makes a story of {@code articles}, at least one; what is added to one comes from one of {@code others}, which tell of
     * other events, and seldom to two from the same.
     *
     * @param withSources whether the sources are in it, or only their reprints, as where the wire story itself is missing
     * @param apart whether two articles, by id, are known to be no copies: only such are put into one digest
     */
    static GeneratedStory of(
            String event,
            List<RawDocument> articles,
            List<RawDocument> others,
            boolean withSources,
            BiPredicate<String, String> apart,
            long seed) {
        Random random = new Random(seed);
        ReprintMaker maker = new ReprintMaker(random.nextLong());
        List<RawDocument> sources = new ArrayList<>(articles.stream()
                .filter(article -> ReprintMaker.words(List.of(article.content())) >= LEAST_WORDS)
                .toList());
        Collections.shuffle(sources, random);
        sources = sources.subList(0, Math.min(SOURCES, sources.size()));
        List<RawDocument> foreign = new ArrayList<>(others);
        Collections.shuffle(foreign, random);
        List<Member> members = new ArrayList<>();
        for (RawDocument source : sources) {
            for (int i = 0; i < REPRINTS; i++) {
                Alteration alteration = Alteration.ALL[random.nextInt(Alteration.ALL.length)];
                String id = source.id() + "-reprint" + i;
                List<String> added = List.of(foreign.removeLast().content());
                String text = maker.reprint(source.content(), alteration, added);
                members.add(new Member(id, source.id(), alteration.name(), text));
            }
        }
        for (RawDocument article : articles) {
            if (withSources || !sources.contains(article)) {
                members.add(new Member(article.id(), article.id(), REAL, article.content()));
            }
        }
        List<RawDocument> digested = digested(articles, apart, random);
        if (digested.size() > 2) {
            List<String> texts = digested.stream().map(RawDocument::content).toList();
            members.add(new Member(event + "-digest", event + "-digest", DIGEST, maker.digest(texts, BORROWED)));
        }
        if (!sources.isEmpty()) {
            String own = foreign.removeLast().content();
            String text = maker.borrower(own, sources.getFirst().content(), BORROWED);
            members.add(new Member(event + "-takes", event + "-takes", BORROWER, text));
        }
        return new GeneratedStory(event, List.copyOf(members));
    }

    /** At most five articles, each known to be no copy of another of them. */
    private static List<RawDocument> digested(
            List<RawDocument> articles, BiPredicate<String, String> apart, Random random) {
        List<RawDocument> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, random);
        List<RawDocument> digested = new ArrayList<>();
        for (RawDocument article : shuffled) {
            if (digested.size() < MOST_DIGESTED
                    && digested.stream().allMatch(other -> apart.test(article.id(), other.id()))) {
                digested.add(article);
            }
        }
        return digested;
    }
}
