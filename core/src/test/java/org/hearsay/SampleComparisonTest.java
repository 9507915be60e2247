package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Conflict;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.SourceKind;
import org.hearsay.model.TextSpan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bundled sample against what was written into it. What is not reached yet is listed in sample-gaps.txt. */
class SampleComparisonTest {
    private static Sample sample;

    @BeforeAll
    static void compare() throws IOException {
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            sample = Sample.read(hearsay);
        }
    }

    @Test
    void thePageGivesTheArticleWithoutItsMenus() {
        JsonNode page = sample.expected().path("htmlArticle");
        AnnotatedArticle article =
                sample.comparison().story().article(page.path("id").asText());
        assertEquals(page.path("text").asText(), article.text());
        assertEquals(page.path("title").asText(), article.article().title());
        assertEquals(page.path("outlet").asText(), article.article().outlet());
        assertEquals(page.path("published").asText(), article.article().published());
    }

    @Test
    void theWireAndItsReprintsAreOneFamilyAndEveryOtherArticleItsOwn() {
        Set<Set<String>> families = sample.comparison().families().stream()
                .map(family -> family.members().stream().map(m -> m.article()).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        assertEquals(sample.families().stream().map(Set::copyOf).collect(Collectors.toSet()), families);
    }

    @Test
    void oneNumberAndOneDateDiffer() throws IOException {
        Map<Conflict.Kind, Map<String, Set<String>>> expected = new TreeMap<>();
        for (JsonNode conflict : sample.expected().path("conflicts")) {
            Map<String, Set<String>> byValue = new TreeMap<>();
            List<JsonNode> shown =
                    Sample.list(conflict.has("isoValues") ? conflict.path("isoValues") : conflict.path("values"));
            for (int i = 0; i < shown.size(); i++) {
                String value = conflict.path("values").get(i).asText();
                byValue.put(
                        shown.get(i).asText(),
                        Sample.strings(conflict.path("byValue").path(value)));
            }
            String kind = conflict.path("kind").asText().toUpperCase(Locale.ROOT);
            expected.put(Conflict.Kind.valueOf(kind), byValue);
        }
        List<String> gaps = new ArrayList<>();
        assertEquals(expected.size(), sample.comparison().conflicts().size());
        for (Conflict conflict : sample.comparison().conflicts()) {
            Map<String, Set<String>> byValue = new TreeMap<>();
            for (Conflict.Side side : conflict.sides()) {
                String value = side.value().split(" ", 2)[0];
                byValue.computeIfAbsent(value, v -> new TreeSet<>())
                        .add(side.evidence().article());
            }
            Map<String, Set<String>> wanted = expected.get(conflict.kind());
            assertNotNull(wanted, "no such conflict was written: " + conflict);
            assertEquals(wanted.keySet(), byValue.keySet());
            wanted.forEach((value, articles) -> {
                assertTrue(articles.containsAll(byValue.get(value)), value + " stands in " + articles);
                Set<String> missing = new TreeSet<>(articles);
                missing.removeAll(byValue.get(value));
                missing.forEach(article -> gaps.add(value + " in " + article));
            });
        }
        KnownGaps.assertAre("conflict", gaps);
    }

    @Test
    void theAnonymousSourceIsTheOnlyOne() throws IOException {
        List<String> anonymous = new ArrayList<>();
        for (AnnotatedArticle article : sample.comparison().story().articles()) {
            for (Attribution attribution : article.attributions()) {
                if (attribution.source() != null
                        && attribution.speaker() != null
                        && attribution.speaker().kind() == SourceKind.ANONYMOUS) {
                    anonymous.add(article.id() + ": " + attribution.source().in(article.text()));
                    JsonNode expected = sample.expected().path("anonymous").get(0);
                    TextSpan content =
                            Sample.place(article, expected.path("content").asText());
                    assertTrue(attribution.content().extent().contains(content));
                }
            }
        }
        List<String> expected = Sample.list(sample.expected().path("anonymous")).stream()
                .map(a -> a.path("article").asText() + ": " + a.path("source").asText())
                .toList();
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(anonymous);
        anonymous.removeAll(expected);
        assertEquals(List.of(), anonymous, "no such source was written");
        KnownGaps.assertAre("anonymous", missing);
    }

    @Test
    void theGroupsTwoNamesAreOneEntityCountedByOutlet() {
        JsonNode group = sample.expected().path("groupNames");
        Set<String> names = Sample.strings(group.path("entity").path("names"));
        List<LinkedEntity> entities = sample.comparison().entities().stream()
                .filter(entity -> entity.names().stream().anyMatch(count -> names.contains(count.name())))
                .toList();
        assertEquals(1, entities.size(), "entities with one of the names " + names);
        Map<String, Integer> expected = new TreeMap<>();
        group.path("counts").properties().forEach(article -> {
            String outlet = sample.comparison()
                    .story()
                    .article(article.getKey())
                    .article()
                    .outletOrId();
            article.getValue().properties().forEach(name -> {
                if (name.getValue().asInt() > 0) {
                    expected.put(outlet + ": " + name.getKey(), name.getValue().asInt());
                }
            });
        });
        Map<String, Integer> counts = new TreeMap<>();
        entities.getFirst()
                .names()
                .forEach(count -> counts.merge(count.outlet() + ": " + count.name(), count.count(), Integer::sum));
        assertEquals(expected, counts);
    }

    @Test
    void everyQuotationHasItsSpeaker() throws IOException {
        List<String> gaps = new ArrayList<>();
        for (JsonNode quotation : sample.expected().path("quotedSpeakers")) {
            AnnotatedArticle article = sample.article(quotation);
            String words = quotation.path("text").asText();
            boolean nested = quotation.has("nestedIn");
            String speaker = quotation.path(nested ? "nestedIn" : "speaker").asText();
            List<Attribution> found = Sample.attributions(article, words);
            boolean right = !found.isEmpty()
                    && found.stream()
                            .allMatch(a ->
                                    a.speaker() != null && a.speaker().name().equals(speaker));
            boolean inside = !nested
                    || found.stream()
                            .flatMap(a -> a.nested().stream())
                            .anyMatch(n -> n.content().in(article.text()).contains(words));
            if (!right || !inside) {
                gaps.add(article.id() + ": " + words);
            }
        }
        KnownGaps.assertAre("speaker", gaps);
    }

    @Test
    void whatOnlyOneOutletHasStandsInItsArticleOnly() throws IOException {
        List<String> gaps = new ArrayList<>();
        for (JsonNode single : sample.expected().path("onlyIn")) {
            AnnotatedArticle article = sample.article(single);
            String words = single.path("content").asText();
            List<Claim> claims = sample.claims(article, words);
            assertEquals(1, claims.size(), words);
            assertEquals(article.id(), claims.getFirst().onlyIn(), words);
            String speaker = assertNotNullSpeaker(claims.getFirst()).name();
            if (!speaker.equals(single.path("speaker").asText())) {
                gaps.add("said by " + speaker + ": " + words);
            }
        }
        KnownGaps.assertAre("only", gaps);
    }

    private static Claim.ClaimSpeaker assertNotNullSpeaker(Claim claim) {
        Claim.ClaimSpeaker speaker = claim.speaker();
        assertNotNull(speaker, claim.text());
        return speaker;
    }

    @Test
    void copiesAreNoIndependentReports() throws IOException {
        List<String> gaps = new ArrayList<>();
        for (JsonNode expected : sample.expected().path("crossOutletQuotes")) {
            String name = expected.path("claim").asText();
            Claim claim = sample.claim(expected);
            JsonNode counts = sample.expected().path("independentReports").path(name);
            Set<String> families = Sample.strings(counts.path("families"));
            Set<String> found = sample.reportingFamilies(claim);
            assertEquals(found.size(), claim.independentReports().size(), name + ": one report for each family");
            assertTrue(families.containsAll(found), name + " is told by " + families + ", not by " + found);
            assertNull(claim.onlyIn(), name);
            Set<String> missing = new TreeSet<>(families);
            missing.removeAll(found);
            missing.forEach(family -> gaps.add(name + " in " + family));
        }
        KnownGaps.assertAre("report", gaps);
    }

    @Test
    void everyClaimHasItsOneSource() throws IOException {
        List<String> gaps = new ArrayList<>();
        for (JsonNode expected : sample.expected().path("crossOutletQuotes")) {
            String name = expected.path("claim").asText();
            Set<String> sources = sample.claim(expected).originalSources().stream()
                    .map(source -> source.name().replaceFirst("^the ", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            JsonNode counts = sample.expected().path("independentReports").path(name);
            if (!sources.equals(Sample.strings(counts.path("originalSources")))) {
                gaps.add(name + " has " + sources);
            }
        }
        KnownGaps.assertAre("source", gaps);
    }

    @Test
    void everyRenderingIsAsItWasWritten() throws IOException {
        List<String> gaps = new ArrayList<>();
        for (JsonNode expected : sample.expected().path("crossOutletQuotes")) {
            Claim claim = sample.claim(expected);
            for (JsonNode wanted : expected.path("appearances")) {
                AnnotatedArticle article = sample.article(wanted);
                TextSpan place =
                        Sample.place(article, wanted.path("exact").get(0).asText());
                String rendering = wanted.path("voice").asText() + " "
                        + wanted.path("wording").asText();
                Set<String> found = claim.appearances().stream()
                        .filter(a -> a.article().equals(article.id())
                                && a.evidence().spans().overlaps(place))
                        .map(a -> (a.rendering().voice() + " " + a.rendering().wording()).toLowerCase(Locale.ROOT))
                        .collect(Collectors.toCollection(TreeSet::new));
                if (!found.equals(Set.of(rendering))) {
                    gaps.add(expected.path("claim").asText() + " in " + article.id() + " is " + rendering);
                }
            }
        }
        KnownGaps.assertAre("rendering", gaps);
    }

    @Test
    void whatOthersHaveIsToldOutletByOutlet() {
        for (AnnotatedArticle article : sample.comparison().story().articles()) {
            String outlet = article.article().outletOrId();
            for (Claim claim : sample.comparison().claims()) {
                boolean carries =
                        claim.appearances().stream().anyMatch(a -> a.article().equals(article.id()));
                boolean told = sample.comparison().notFoundIn(outlet).contains(claim);
                assertEquals(!carries && claim.independentReports().size() > 1, told, outlet + ": " + claim.text());
            }
        }
    }

    @Test
    void aCutOfAWireStoryIsNoOtherTellingOfIt() {
        assertEquals(Map.of(), sample.comparison().saidAsFact());
    }
}
