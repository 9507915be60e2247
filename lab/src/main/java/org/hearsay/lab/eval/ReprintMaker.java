package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Makes reprints of real texts: whose copy each is, is known. The same seed makes the same reprints; not thread-safe. */
public final class ReprintMaker {
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"”]?) +(?=[\\p{Lu}“\"])");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern DATELINE = Pattern.compile("^[\\p{Lu} ,.]{3,30}(?:\\([^)]{2,20}\\) ?)?[-–—]+ ?");
    /** So few lines are no paragraphs: then sentences are taken two by two. */
    private static final int FEW = 4;

    private static final List<String> FILLERS = List.of(
            "also", "later", "then", "still", "now", "again", "today", "reportedly", "about", "the", "several", "more");
    private static final List<String> DATELINES =
            List.of("PORT ARDEL (Norvane Press Agency) — ", "VELM, Oct. 3 - ", "OSK — ", "");
    private static final List<String> HEADLINES = List.of(
            "What we know so far",
            "Latest from our newsroom",
            "New details emerge",
            "A day that nobody expected",
            "In brief");

    private final Random random;

    public ReprintMaker(long seed) {
        random = new Random(seed);
    }

    /** A reprint of {@code text}; what is added comes from {@code others}, texts about something else. */
    String reprint(String text, Alteration alteration, List<String> others) {
        List<String> paragraphs = new ArrayList<>(paragraphs(text));
        if (alteration.relooked()) {
            String lead = DATELINE.matcher(paragraphs.getFirst()).replaceFirst("");
            paragraphs.set(0, DATELINES.get(random.nextInt(DATELINES.size())) + lead);
        }
        cut(paragraphs, alteration.cut());
        if (alteration.reordered()) {
            Collections.shuffle(paragraphs.subList(1, paragraphs.size()), random);
        }
        if (alteration.edited() > 0) {
            paragraphs.replaceAll(paragraph -> edited(paragraph, alteration.edited()));
        }
        int wanted = (int) (alteration.added() * words(paragraphs));
        List<String> own = wanted == 0 ? List.of() : take(others, wanted);
        own.forEach(paragraph -> paragraphs.add(1 + random.nextInt(paragraphs.size()), paragraph));
        if (alteration.relooked()) {
            paragraphs.replaceAll(this::retypeset);
            paragraphs.addFirst(HEADLINES.get(random.nextInt(HEADLINES.size())));
        }
        return String.join("\n\n", paragraphs);
    }

    /** A light reprint with some paragraphs cut and some words edited, for stories that are to be large. */
    public String reprint(String text) {
        return reprint(text, Alteration.ALL[12 + random.nextInt(2)], List.of(text));
    }

    /** The beginnings of several texts, so much of the words of each, one after another, each under a line of its own. */
    String digest(List<String> texts, double share) {
        List<String> parts = new ArrayList<>();
        parts.add("The week in short");
        for (String text : texts) {
            List<String> paragraphs = paragraphs(text);
            int most = (int) (share * words(paragraphs));
            int end = 0;
            while (end < paragraphs.size() && words(paragraphs.subList(0, end + 1)) <= most) {
                end++;
            }
            parts.add("More");
            parts.addAll(paragraphs.subList(0, end));
        }
        return String.join("\n\n", parts);
    }

    /** {@code text} with some paragraphs of {@code source}, no more than such a share of the words of either. */
    String borrower(String text, String source, double share) {
        List<String> paragraphs = new ArrayList<>(paragraphs(text));
        List<String> theirs = new ArrayList<>(paragraphs(source));
        int left = (int) (share * Math.min(words(theirs), words(paragraphs)));
        Collections.shuffle(theirs, random);
        for (String paragraph : theirs) {
            int words = words(List.of(paragraph));
            if (words <= left) {
                paragraphs.add(1 + random.nextInt(paragraphs.size()), paragraph);
                left -= words;
            }
        }
        return String.join("\n\n", paragraphs);
    }

    /** The lines of a text that are not blank, or its sentences two by two where it has few lines; at least one. */
    static List<String> paragraphs(String text) {
        List<String> lines = LINE_BREAKS
                .splitAsStream(text)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() >= FEW) {
            return lines;
        }
        List<String> pairs = new ArrayList<>();
        for (String line : lines) {
            String[] sentences = SENTENCE_END.split(line, 0);
            for (int i = 0; i < sentences.length; i += 2) {
                pairs.add(i + 1 < sentences.length ? sentences[i] + " " + sentences[i + 1] : sentences[i]);
            }
        }
        return pairs;
    }

    /** How many words, as parts between spaces. */
    static int words(List<String> paragraphs) {
        return paragraphs.stream()
                .mapToInt(paragraph -> SPACES.split(paragraph).length)
                .sum();
    }

    /** From the end, or here and there: reprints are cut in both ways. The first that is kept may be any. */
    private void cut(List<String> paragraphs, double share) {
        int keep = (int) Math.ceil((1 - share) * words(paragraphs));
        boolean fromEnd = random.nextBoolean();
        while (paragraphs.size() > 1) {
            int at = fromEnd ? paragraphs.size() - 1 : random.nextInt(paragraphs.size());
            String gone = paragraphs.get(at);
            if (words(paragraphs) - words(List.of(gone)) < keep) {
                return;
            }
            paragraphs.remove(at);
        }
    }

    private List<String> take(List<String> texts, int words) {
        List<String> all = new ArrayList<>(
                texts.stream().flatMap(text -> paragraphs(text).stream()).toList());
        List<String> taken = new ArrayList<>();
        while (!all.isEmpty() && words(taken) < words) {
            taken.add(all.remove(random.nextInt(all.size())));
        }
        return taken;
    }

    private String edited(String paragraph, double share) {
        List<String> out = new ArrayList<>();
        for (String word : SPACES.split(paragraph, 0)) {
            if (random.nextDouble() >= share) {
                out.add(word);
                continue;
            }
            String filler = FILLERS.get(random.nextInt(FILLERS.size()));
            switch (random.nextInt(3)) {
                case 0 -> out.add(filler);
                case 1 -> out.addAll(List.of(word, filler));
                default -> {
                    // Left out.
                }
            }
        }
        return out.isEmpty() ? paragraph : String.join(" ", out);
    }

    /** Curly marks straight and the other way round, dashes as hyphens. */
    private String retypeset(String paragraph) {
        if (paragraph.indexOf('“') >= 0 || paragraph.indexOf('’') >= 0) {
            return paragraph
                    .replaceAll("[“”]", "\"")
                    .replaceAll("[‘’]", "'")
                    .replace("—", " - ")
                    .replace('–', '-');
        }
        return paragraph
                .replaceAll("(?<=^|[\\s(])\"", "“")
                .replace('"', '”')
                .replaceAll("(?<=\\p{L})'", "’")
                .replace(" -- ", " — ")
                .replace(" - ", " – ");
    }
}
