package org.hearsay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Claim;
import org.hearsay.model.Claim.Appearance;
import org.hearsay.model.Claim.OriginalSource;
import org.hearsay.model.Comparison;
import org.hearsay.model.Conflict;
import org.hearsay.model.Evidence;
import org.hearsay.model.LeftOut;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.LinkedEntity.NameCount;
import org.hearsay.model.Merge;
import org.hearsay.model.Rejected;
import org.hearsay.model.Rendering;
import org.hearsay.model.TextFamily;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TimelineEntry;
import org.hearsay.text.CodePoints;
import org.hearsay.text.EvidenceMaker;
import org.jspecify.annotations.Nullable;

/** Orders a comparison as an editor asks: who, what several carry, where they differ, what one carries, names, when. */
final class ReportOutline {
    /** Where more texts lack a claim they are counted, not named: of hundreds the report would grow with their square. */
    private static final int MOST_ABSENT = 20;

    /** So many claims are named that an outlet lacks, those of most reports. */
    private static final int MOST_MISSING = 30;

    private final Comparison comparison;
    private final Map<String, CodePoints> codePoints = new HashMap<>();
    private final Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    private ReportOutline(Comparison comparison) {
        this.comparison = comparison;
        for (AnnotatedArticle article : comparison.story().articles()) {
            codePoints.put(article.id(), new CodePoints(article.text()));
            articles.put(article.id(), article);
        }
        comparison.claims().forEach(claim -> claims.put(claim.id(), claim));
    }

    /** The report of one story; {@code ownLimit} is how many own-voice sentences of one text are shown. */
    static List<Block> of(Comparison comparison, List<Rejected> rejected, int ownLimit) {
        ReportOutline outline = new ReportOutline(comparison);
        outline.compared();
        outline.saidAsFact();
        outline.shared();
        outline.differences();
        outline.single(ownLimit);
        outline.notFound();
        outline.speakers();
        outline.names();
        outline.corrections();
        outline.timeline();
        outline.rejected(rejected);
        return outline.blocks;
    }

    private void heading(String text) {
        blocks.add(new Block.Heading(2, text));
    }

    private void item(int depth, String text) {
        blocks.add(new Block.Item(depth, text));
    }

    private void cite(int depth, @Nullable String label, Evidence evidence) {
        CodePoints points = Objects.requireNonNull(codePoints.get(evidence.article()));
        String spans = evidence.spans().spans().stream()
                .map(s -> "[" + points.fromUtf16(s.begin()) + "," + points.fromUtf16(s.end()) + "]")
                .collect(Collectors.joining(" "));
        blocks.add(new Block.Citation(depth, label, evidence, spans));
    }

    private void compared() {
        blocks.add(new Block.Heading(1, "Story " + comparison.story().id()));
        heading("Who is compared");
        long outlets = articles.values().stream()
                .map(a -> a.article().outletOrId())
                .distinct()
                .count();
        blocks.add(new Block.Note(Counts.of(articles.size(), "article", "articles") + ", "
                + Counts.of(outlets, "outlet", "outlets") + ", "
                + Counts.of(comparison.families().size(), "text family", "text families")
                + ". Places are in characters (Unicode code points) of each article's text."));
        LeftOut leftOut = comparison.leftOut();
        if (leftOut.minConfidence() > 0) {
            blocks.add(new Block.Note(LeftOutWords.of(leftOut) + "."));
        }
        FamilyOutline outline = new FamilyOutline(articles, codePoints);
        comparison.families().forEach(family -> blocks.addAll(outline.family(family)));
        articles.values()
                .forEach(article -> article.article()
                        .provenance()
                        .versions()
                        .forEach(version -> item(
                                0,
                                version.id() + " is another copy of " + article.id() + ", no report of its own: "
                                        + version.reason())));
    }

    /** First of all: one outlet's own voice against another's attribution. */
    private void saidAsFact() {
        heading("Said as fact here, attributed there");
        Map<String, List<String>> found = comparison.saidAsFact();
        for (Claim claim : comparison.claims()) {
            List<String> own = found.getOrDefault(claim.id(), List.of());
            if (!own.isEmpty()) {
                item(0, claim.id() + ". " + SpeakerWords.of(claim) + ": " + claim.text());
                claim.appearances().stream()
                        .filter(a -> own.contains(a.article()) || a.rendering().voice() != Rendering.Voice.OWN)
                        .forEach(a -> cite(1, RenderingWords.of(a.rendering()), a.evidence()));
            }
        }
        if (found.isEmpty()) {
            blocks.add(new Block.Note("No claim was found in one outlet's own voice that another attributes."));
        }
    }

    private String outlet(String article) {
        return Objects.requireNonNull(articles.get(article)).article().outletOrId();
    }

    private void appearance(Appearance appearance) {
        cite(1, RenderingWords.of(appearance.rendering()), appearance.evidence());
        String dropped = DroppedWords.of(appearance, comparison);
        if (!dropped.isEmpty()) {
            item(2, "of the reference, not here: " + dropped);
        }
    }

    private void shared() {
        heading("What several independent reports carry");
        List<Claim> several = comparison.claims().stream()
                .filter(claim -> claim.independentReports().size() > 1)
                .toList();
        several.forEach(this::claim);
        if (several.isEmpty()) {
            blocks.add(new Block.Note("No claim was found in more than one independent report."));
        }
    }

    private void claim(Claim claim) {
        item(0, claim.id() + ". " + SpeakerWords.of(claim) + ": " + claim.text());
        item(
                1,
                Counts.of(claim.independentReports().size(), "independent report", "independent reports") + ", "
                        + Counts.of(claim.originalSources().size(), "original source", "original sources"));
        claim.independentReports().forEach(report -> item(2, report.outlet() + ": " + report.reason()));
        for (OriginalSource source : claim.originalSources()) {
            item(2, "source " + source.name() + ": " + source.reason());
        }
        claim.appearances().forEach(this::appearance);
        alike(claim, 1);
        List<String> carriers =
                claim.appearances().stream().map(Appearance::article).toList();
        List<String> absent = comparison.story().articles().stream()
                .map(AnnotatedArticle::id)
                .filter(id -> !carriers.contains(id))
                .toList();
        if (absent.size() > MOST_ABSENT) {
            item(1, "not found in " + absent.size() + " other texts");
        } else if (!absent.isEmpty()) {
            item(1, "not found in this text: " + String.join(", ", absent));
        }
    }

    private void differences() {
        heading("Where they differ");
        if (comparison.conflicts().isEmpty()) {
            blocks.add(new Block.Note("No differing number, date or denial was found inside one claim."));
        }
        for (Conflict conflict : comparison.conflicts()) {
            Claim claim = Objects.requireNonNull(claims.get(conflict.claim()));
            item(0, RenderingWords.of(conflict.kind()) + " in " + claim.id() + " (" + SpeakerWords.of(claim) + ")");
            conflict.sides().forEach(side -> cite(1, side.value(), side.evidence()));
        }
    }

    private void single(int ownLimit) {
        heading("What stands in one text only");
        blocks.add(new Block.Note("Not found in the other texts; wording that differs much may hide the same claim."
                + " First stands what most of the others write about."));
        SingleClaims single = new SingleClaims(comparison);
        if (!single.foremost().isEmpty()) {
            item(0, "the most central to the story, in whichever text");
            single.foremost().forEach(claim -> onlyHere(claim, single));
        }
        comparison.families().stream()
                .sorted(Comparator.comparing(family -> family.original().article()))
                .forEach(family -> single(family, single, ownLimit));
    }

    private void single(TextFamily family, SingleClaims single, int ownLimit) {
        List<Claim> attributed = single.attributed(family);
        List<Claim> own = single.ownVoice(family);
        if (attributed.isEmpty() && own.isEmpty()) {
            return;
        }
        String original = family.original().article();
        String copies = family.members().stream()
                .map(TextFamily.Member::article)
                .filter(article -> !article.equals(original))
                .collect(Collectors.joining(", "));
        item(0, original + (copies.isEmpty() ? "" : ", with its copies " + copies));
        attributed.forEach(claim -> onlyHere(claim, single));
        own.stream().limit(ownLimit).forEach(claim -> onlyHere(claim, single));
        if (own.size() > ownLimit) {
            item(1, "and " + (own.size() - ownLimit) + " more in the outlet's own voice");
        }
    }

    private void notFound() {
        heading("What others have, by outlet");
        blocks.add(new Block.Note("Claims of two independent reports or more, not found in the outlet's text."));
        articles.keySet().stream().map(this::outlet).distinct().sorted().forEach(outlet -> {
            List<Claim> missing = comparison.notFoundIn(outlet);
            item(0, outlet + ": " + Counts.of(missing.size(), "claim", "claims") + " not found");
            missing.stream()
                    .limit(MOST_MISSING)
                    .forEach(claim -> item(1, claim.id() + ". " + SpeakerWords.of(claim) + ": " + claim.text()));
            if (missing.size() > MOST_MISSING) {
                item(1, "and " + (missing.size() - MOST_MISSING) + " more, of as many reports or fewer");
            }
        });
    }

    private void onlyHere(Claim claim, SingleClaims single) {
        single.shown(claim).forEach(a -> cite(1, claim.id() + ". " + SpeakerWords.of(claim), a.evidence()));
        List<String> others = single.alsoIn(claim);
        if (!others.isEmpty()) {
            item(2, "the same text in " + String.join(", ", others));
        }
        alike(claim, 2);
    }

    private void alike(Claim claim, int depth) {
        for (String id : claim.alike()) {
            Claim other = Objects.requireNonNull(claims.get(id));
            item(depth, "reads alike, on another's word: " + id + ". " + SpeakerWords.of(other) + ": " + other.text());
        }
    }

    private void speakers() {
        heading("Who speaks");
        Map<String, List<Appearance>> spoken = new TreeMap<>();
        for (Claim claim : comparison.claims()) {
            if (claim.speaker() != null) {
                spoken.computeIfAbsent(SpeakerWords.of(claim.speaker()), name -> new ArrayList<>())
                        .addAll(claim.appearances());
            }
        }
        spoken.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, List<Appearance>> e) ->
                                        e.getValue().size(),
                                Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> {
                    Map<String, Long> counts = entry.getValue().stream()
                            .collect(Collectors.groupingBy(Appearance::article, TreeMap::new, Collectors.counting()));
                    item(
                            0,
                            entry.getKey() + ": "
                                    + counts.entrySet().stream()
                                            .map(count -> count.getKey() + " " + count.getValue())
                                            .collect(Collectors.joining(", ")));
                    cite(1, "for example", entry.getValue().getFirst().evidence());
                });
    }

    private void names() {
        heading("What they call things");
        for (LinkedEntity entity : comparison.entities()) {
            if (entity.names().stream().map(NameCount::name).distinct().count() > 1) {
                name(entity);
            }
        }
    }

    private void name(LinkedEntity entity) {
        item(0, entity.name() + " (" + entity.type().name().toLowerCase(Locale.ROOT) + ")");
        Map<String, List<NameCount>> byOutlet = entity.names().stream()
                .collect(Collectors.groupingBy(NameCount::outlet, TreeMap::new, Collectors.toList()));
        byOutlet.forEach((outlet, counts) -> item(
                1,
                outlet + ": "
                        + counts.stream()
                                .map(c -> c.name() + " " + c.count() + " (" + RenderingWords.of(c.voice()) + ")")
                                .collect(Collectors.joining(", "))));
        for (Merge merge : entity.merges()) {
            if (merge.rule() != Merge.Rule.SAME_NAME) {
                item(1, "one entity because: " + merge.inWords());
                if (merge.evidence() != null) {
                    cite(2, null, merge.evidence());
                }
            }
        }
        LinkedEntity.Member member = entity.members().getFirst();
        AnnotatedArticle article = Objects.requireNonNull(articles.get(member.article()));
        TextSpan mention = article.entity(member.entity()).mentions().getFirst();
        cite(1, "for example", new EvidenceMaker(article.article()).at(TextSpans.of(mention)));
    }

    private void corrections() {
        if (!comparison.corrections().isEmpty()) {
            heading("What was corrected");
            comparison.corrections().forEach(outcome -> item(0, outcome.inWords()));
        }
    }

    private void timeline() {
        heading("When");
        if (comparison.timeline().isEmpty()) {
            blocks.add(new Block.Note("No dated statement was found."));
        }
        for (TimelineEntry entry : comparison.timeline()) {
            cite(0, TimeWords.of(entry), entry.evidence());
        }
    }

    private void rejected(List<Rejected> rejected) {
        if (rejected.isEmpty()) {
            return;
        }
        heading("What could not be used");
        for (Rejected refused : rejected) {
            item(
                    0,
                    refused.origin() + " (" + refused.stage().name().toLowerCase(Locale.ROOT) + "): "
                            + refused.reason());
        }
    }
}
