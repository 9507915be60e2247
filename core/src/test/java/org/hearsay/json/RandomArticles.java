package org.hearsay.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.Exclusion;
import org.hearsay.model.SourceKind;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TextStructure;
import org.hearsay.model.TimeExpression;
import org.hearsay.model.Via;
import org.jspecify.annotations.Nullable;

/** Makes annotated articles by chance, the same for the same seed; their texts hold whatever is hard to carry. */
final class RandomArticles {
    private static final List<String> PIECES = List.of(
            "Orla Finch said",
            " ",
            "\u00A0",
            "\r\n",
            "\n\n",
            "\u2028",
            "“no”",
            "\"",
            "\\",
            "🚢",
            "👩‍🚀",
            "é",
            "e\u0301",
            "\t",
            "\u001b[31m",
            "\u0085",
            "\u202E",
            "\uD83D",
            "\uDE00x",
            "</script>",
            "\u0000",
            "日本",
            ".");

    private final Random random;
    private String text = "";
    private List<Integer> edges = List.of();

    RandomArticles(long seed) {
        this.random = new Random(seed);
    }

    AnnotatedArticle next() {
        StringBuilder made = new StringBuilder("start");
        for (int i = random.nextInt(60); i >= 0; i--) {
            made.append(piece());
        }
        text = made.toString();
        edges = codePointEdges(text);
        Article article = new Article(
                "id-" + random.nextInt(100) + piece(),
                orNull(),
                orNull(),
                orNull(),
                dateOrNull(),
                orNull(),
                "en",
                text);
        return new AnnotatedArticle(
                article,
                new TextStructure(List.of(), List.of(), List.of()),
                several(() -> attribution(2)),
                several(() -> new Statement(piece(), spans(), orNull())),
                several(() -> new Entity(piece(), choice(EntityType.values()), piece(), List.of(span(), span()))),
                several(() -> new TimeExpression(
                        span(),
                        choice(TimeExpression.Type.values()),
                        orNull(),
                        orNull(),
                        random.nextBoolean() ? null : choice(TimeExpression.Mod.values()))),
                several(() -> new Exclusion(spans(), choice(Exclusion.Reason.values()))));
    }

    /** Places between code points: only there can a span of code points begin or end. */
    private static List<Integer> codePointEdges(String text) {
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            edges.add(i);
        }
        edges.add(text.length());
        return edges;
    }

    private Attribution attribution(int depth) {
        return new Attribution(
                piece(),
                choice(Attribution.Kind.values()),
                confidence(),
                random.nextBoolean() ? spans() : null,
                random.nextBoolean() ? spans() : null,
                spans(),
                random.nextBoolean() ? speaker() : null,
                random.nextBoolean() ? new Via(piece(), orNull()) : null,
                depth == 0 ? List.of() : several(() -> attribution(depth - 1)));
    }

    private Speaker speaker() {
        return new Speaker(
                orNull(),
                piece(),
                choice(SourceKind.values()),
                orNull(),
                confidence(),
                several(() -> new Speaker.Candidate(orNull(), piece(), confidence())),
                several(this::piece));
    }

    private double confidence() {
        return random.nextInt(1001) / 1000.0;
    }

    private TextSpan span() {
        int begin = random.nextInt(edges.size() - 1);
        int end = begin + 1 + random.nextInt(edges.size() - 1 - begin);
        return new TextSpan(edges.get(begin), edges.get(end));
    }

    private TextSpans spans() {
        TreeSet<Integer> places = new TreeSet<>();
        while (places.size() < 4) {
            places.add(edges.get(random.nextInt(edges.size())));
        }
        List<Integer> sorted = List.copyOf(places);
        return TextSpans.of(new TextSpan(sorted.get(0), sorted.get(1)), new TextSpan(sorted.get(2), sorted.get(3)));
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private @Nullable String orNull() {
        return random.nextBoolean() ? piece() : null;
    }

    private @Nullable String dateOrNull() {
        return random.nextBoolean() ? "2031-05-0" + (1 + random.nextInt(9)) : null;
    }

    private <E> E choice(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> several(Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            all.add(one.get());
        }
        return all;
    }
}
