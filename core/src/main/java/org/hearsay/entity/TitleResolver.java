package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.LinkedEntity.Member;
import org.hearsay.model.Merge;
import org.hearsay.model.Merge.Rule;
import org.hearsay.model.SourceKind;
import org.hearsay.model.Speaker;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.text.EvidenceMaker;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant by a source that its own article never names: "the White House press secretary", where another article
 * gives somebody this title and nobody else appears with it.
 */
final class TitleResolver {
    /** How sure such a speaker is: the title is his in other articles, so it may have passed on. */
    private static final double CONFIDENCE = 0.75;
    /** Titles have this many words. */
    private static final int LEAST = 2;

    private static final int MOST = 8;
    /** How far around a name a title is looked for. */
    private static final int WINDOW = 90;

    private static final Pattern DEFINITE =
            Pattern.compile("(?s)(?:[Tt]he\\s+)?\\p{L}[\\p{L}\\p{N}.’'&-]*(?:\\s+[\\p{L}\\p{N}.’'&-]+)+");
    /** Words that leave open who of several is meant, or when. */
    private static final Set<String> VAGUE = Set.of(
            "former",
            "ex",
            "then",
            "late",
            "acting",
            "deputy",
            "vice",
            "assistant",
            "associate",
            "other",
            "first",
            "second",
            "another",
            "same",
            "new",
            "old",
            "young",
            "unnamed",
            "senior",
            "top",
            "next",
            "last",
            "previous",
            "outgoing",
            "incoming",
            "one",
            "only",
            "two",
            "a",
            "an",
            "his",
            "her",
            "their",
            "its",
            "our",
            "my",
            "some",
            "interim",
            "onetime",
            "sometime",
            "longtime");

    private record Holder(Cluster cluster, AnnotatedArticle article, TextSpan place) {}

    private record Use(AnnotatedArticle article, Attribution attribution) {}

    private final List<AnnotatedArticle> articles;
    private final Edits edits;
    private final Map<Member, Cluster> clusters;
    private final Function<AnnotatedArticle, EvidenceMaker> evidence;
    /** The sources whose title somebody may have, by title. */
    private final Map<String, List<Use>> uses = new TreeMap<>();

    private final Map<String, List<Holder>> holders = new TreeMap<>();
    /** The first and the last words of these titles: most names stand beside none. */
    private final Set<String> firsts = new HashSet<>();

    private final Set<String> lasts = new HashSet<>();

    TitleResolver(
            List<AnnotatedArticle> articles,
            Edits edits,
            Map<Member, Cluster> clusters,
            Function<AnnotatedArticle, EvidenceMaker> evidence) {
        this.articles = articles;
        this.edits = edits;
        this.clusters = clusters;
        this.evidence = evidence;
    }

    /** Sets the speakers that titles tell; clusters take up the entities that are added. */
    void resolve() {
        articles.forEach(this::readUses);
        if (uses.isEmpty()) {
            return;
        }
        articles.forEach(this::readHolders);
        holders.forEach((title, held) -> {
            if (held.stream().map(Holder::cluster).distinct().count() == 1) {
                resolve(title, held);
            }
        });
    }

    private void readUses(AnnotatedArticle article) {
        for (Attribution attribution : article.attributions()) {
            String title = unresolvedTitle(article, attribution);
            if (title != null) {
                uses.computeIfAbsent(title, key -> new ArrayList<>()).add(new Use(article, attribution));
                firsts.add(title.substring(0, title.indexOf(' ')));
                lasts.add(title.substring(title.lastIndexOf(' ') + 1));
            }
        }
    }

    /** What an unnamed person is called, if it can be a title that one person has at a time; else null. */
    private static @Nullable String unresolvedTitle(AnnotatedArticle article, Attribution attribution) {
        Speaker speaker = attribution.speaker();
        TextSpans source = attribution.source();
        if (speaker == null
                || source == null
                || speaker.entity() != null
                || speaker.kind() != SourceKind.UNNAMED_PERSON
                || source.spans().size() != 1) {
            return null;
        }
        String words = source.spans().getFirst().in(article.text());
        if (!DEFINITE.matcher(words).matches()) {
            return null;
        }
        boolean the = words.toLowerCase(Locale.ROOT).startsWith("the");
        List<String> title = words(words);
        boolean proper = words.substring(1).chars().anyMatch(Character::isUpperCase);
        boolean vague = title.isEmpty() || VAGUE.contains(title.getFirst());
        return title.size() < LEAST || title.size() > MOST || vague || !(the || proper)
                ? null
                : String.join(" ", title);
    }

    /** The words in lower case without the article. */
    private static List<String> words(String passage) {
        List<String> words =
                new ArrayList<>(List.of(passage.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)));
        if (words.getFirst().equals("the")) {
            words.removeFirst();
        }
        return words;
    }

    private void readHolders(AnnotatedArticle article) {
        for (Entity entity : article.entities()) {
            Cluster cluster = clusters.get(new Member(article.id(), entity.id()));
            if (entity.type() == EntityType.PERSON && cluster != null) {
                for (TextSpan mention : entity.mentions()) {
                    before(article, mention, cluster);
                    after(article, mention, cluster);
                }
            }
        }
    }

    /** "White House press secretary Sean Spicer". */
    private void before(AnnotatedArticle article, TextSpan mention, Cluster cluster) {
        String text = article.text();
        int line = text.lastIndexOf('\n', mention.begin() - 1) + 1;
        int from = Math.max(line, mention.begin() - WINDOW);
        List<TextSpan> words = wordsOf(text, from, mention.begin());
        if (words.isEmpty() || !lasts.contains(lower(words.getLast(), text))) {
            return;
        }
        for (int n = LEAST; n <= Math.min(MOST, words.size()); n++) {
            TextSpan first = words.get(words.size() - n);
            TextSpan place = new TextSpan(first.begin(), mention.end());
            String title = String.join(" ", words(text.substring(first.begin(), mention.begin())));
            boolean vague = words.size() > n && VAGUE.contains(lower(words.get(words.size() - n - 1), text));
            if (!vague) {
                hold(title, new Holder(cluster, article, place));
            }
        }
    }

    /** "Sean Spicer, the White House press secretary,". */
    private void after(AnnotatedArticle article, TextSpan mention, Cluster cluster) {
        String text = article.text();
        if (!text.startsWith(", ", mention.end())) {
            return;
        }
        int begin = mention.end() + 2;
        begin += text.startsWith("the ", begin) ? 4 : 0;
        List<TextSpan> words = wordsOf(text, begin, Math.min(text.length(), begin + WINDOW));
        if (words.isEmpty() || !firsts.contains(lower(words.getFirst(), text))) {
            return;
        }
        for (int n = LEAST; n <= Math.min(MOST, words.size()); n++) {
            int end = words.get(n - 1).end();
            boolean closed = end >= text.length()
                    || ",.;:)\n".indexOf(text.charAt(end)) >= 0
                    || text.startsWith(" of ", end)
                    || text.startsWith(" for ", end)
                    || text.startsWith(" at ", end);
            if (closed) {
                String title = String.join(" ", words(text.substring(begin, end)));
                hold(title, new Holder(cluster, article, new TextSpan(mention.begin(), end)));
            }
        }
    }

    /** The words from {@code begin} to {@code end} of one line, parted by single blanks only; the last one may be cut. */
    private static List<TextSpan> wordsOf(String text, int begin, int end) {
        List<TextSpan> words = new ArrayList<>();
        int start = begin;
        for (int i = begin; i <= end; i++) {
            if (i == end || Character.isWhitespace(text.charAt(i))) {
                if (i > start) {
                    int last = i;
                    while (last > start + 1 && ",.;:)".indexOf(text.charAt(last - 1)) >= 0) {
                        last--;
                    }
                    words.add(new TextSpan(start, last));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static String lower(TextSpan word, String text) {
        return word.in(text).toLowerCase(Locale.ROOT);
    }

    private void hold(String title, Holder holder) {
        if (uses.containsKey(title)) {
            holders.computeIfAbsent(title, key -> new ArrayList<>()).add(holder);
        }
    }

    private void resolve(String title, List<Holder> held) {
        Holder holder = held.stream()
                .min(Comparator.comparing((Holder h) -> h.article().id()).thenComparing(Holder::place))
                .orElseThrow();
        Cluster cluster = holder.cluster();
        List<Use> meant = uses.getOrDefault(title, List.of());
        String written = withoutThe(meant.getFirst());
        for (Use use : meant) {
            ArticleEdit edit = edits.of(use.article().id());
            String entity = edit.entityAtSource(cluster, use.attribution(), true);
            if (entity != null) {
                edit.speaker(use.attribution().id(), speaker(entity, cluster, withoutThe(use), holder));
            }
        }
        TextSpans place = TextSpans.of(holder.place());
        List<String> told = List.of(holder.article().id());
        EvidenceMaker maker = evidence.apply(holder.article());
        cluster.note(new Merge(written, cluster.name(), Rule.TITLE, told, maker.at(place), null));
    }

    private static String withoutThe(Use use) {
        TextSpans source = use.attribution().source();
        String words = source == null ? "" : source.in(use.article().text());
        return words.replaceFirst("^[Tt]he\\s+", "").replaceAll("\\s+", " ");
    }

    private static Speaker speaker(String entity, Cluster cluster, String title, Holder holder) {
        return new Speaker(
                entity,
                cluster.name(),
                SourceKind.NAMED_PERSON,
                title,
                CONFIDENCE,
                List.of(new Speaker.Candidate(entity, cluster.name(), CONFIDENCE)),
                List.of("“" + title + "” is the title of only " + cluster.name() + " in these articles, as in "
                        + holder.article().id()));
    }
}
