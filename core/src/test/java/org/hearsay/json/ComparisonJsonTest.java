package org.hearsay.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;
import org.hearsay.model.Comparison;
import org.hearsay.model.Conflict;
import org.hearsay.model.CorrectionOutcome;
import org.hearsay.model.EntityType;
import org.hearsay.model.Evidence;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.Merge;
import org.hearsay.model.Rejected;
import org.hearsay.model.Rendering;
import org.hearsay.model.SourceKind;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TextStructure;
import org.hearsay.model.TimelineEntry;
import org.hearsay.text.Digests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonJsonTest {
    private static final String A = "🚢 Nine boats sank on 3 May, Orla Finch said.";
    private static final String B = "Orla Finch counted eight boats.";

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void aComparisonFollowsTheSchemaAndOpensEveryCount() throws Exception {
        Rejected rejected = new Rejected("c.txt", "c", Rejected.Stage.CLEAN, "not in English");
        String line = new ComparisonWriter().line(comparison(), List.of(rejected));
        assertEquals(List.of(), Schemas.complaints(Schemas.COMPARE, line));
        JsonNode json = mapper.readTree(line);
        JsonNode claim = json.get("claims").get(0);
        assertEquals(2, claim.get("independentReports").get("count").intValue());
        assertEquals(
                "Kestrel",
                claim.get("independentReports").get("of").get(0).get("outlet").textValue());
        assertEquals(1, claim.get("originalSources").get("count").intValue());
        assertEquals("[\"x1\"]", claim.get("conflicts").toString());
        assertEquals("reworded", claim.get("appearances").get(1).get("wording").textValue());
        assertEquals("f1", json.get("articles").get(0).get("family").textValue());
        assertEquals(
                "0.333",
                json.get("families").get(0).get("members").get(0).get("share").asText());
        assertEquals("c.txt", json.get("rejected").get(0).get("origin").textValue());
    }

    @Test
    void spansAreCodePointsOfTheirOwnArticle() throws Exception {
        JsonNode json = mapper.readTree(new ComparisonWriter().line(comparison(), List.of()));
        JsonNode appearances = json.get("claims").get(0).get("appearances");
        assertEquals("[[2,17]]", appearances.get(0).get("spans").toString(), "the ship is one code point");
        assertEquals("[[19,30]]", appearances.get(1).get("spans").toString());
        assertEquals(
                "[0,10]",
                json.get("families")
                        .get(0)
                        .get("members")
                        .get(0)
                        .get("copies")
                        .get(0)
                        .get("otherSpan")
                        .toString());
    }

    @Test
    void namesAreCountedByOutletAndVoice() throws Exception {
        JsonNode json = mapper.readTree(new ComparisonWriter().line(comparison(), List.of()));
        JsonNode names = json.get("entities").get(0).get("names");
        assertEquals(
                "{\"own\":{\"Orla Finch\":1,\"O\\\"F\":2}}",
                names.get("Kestrel").toString());
    }

    @Test
    void everyMergeGivesItsReasonAndItsPlace() throws Exception {
        JsonNode json = mapper.readTree(new ComparisonWriter().line(comparison(), List.of()));
        JsonNode merges = json.get("entities").get(0).get("merges");
        assertEquals("same-name", merges.get(0).get("rule").textValue());
        assertTrue(merges.get(0).get("evidence").isNull());
        assertEquals("known-as", merges.get(1).get("rule").textValue());
        assertEquals("[[2,17]]", merges.get(1).get("evidence").get("spans").toString());
        assertEquals("a", merges.get(1).get("evidence").get("article").textValue());
        JsonNode correction = json.get("corrections").get(0);
        assertEquals("not-found", correction.get("status").textValue());
        assertEquals(2, correction.get("number").intValue());
    }

    @Test
    void aStoryWithNothingFoundFollowsTheSchema() {
        Story story = new Story("quiet", List.of(article("a", null, A)));
        Comparison empty = new Comparison(story, List.of(), List.of(), List.of(), List.of(), List.of());
        String line = new ComparisonWriter().line(empty, List.of());
        assertEquals(List.of(), Schemas.complaints(Schemas.COMPARE, line));
        assertTrue(line.contains("\"family\":null"));
    }

    private static Comparison comparison() {
        Story story = new Story("boats", List.of(article("a", "Kestrel", A), article("b", "Curlew", B)));
        Evidence inA = evidence("a", A, "Nine boats sank");
        Evidence inB = evidence("b", B, "eight boats");
        TextFamily family = new TextFamily(
                "f1",
                List.of(
                        new TextFamily.Member(
                                "a",
                                1 / 3.0,
                                List.of(new TextFamily.CopiedPassage(
                                        span(A, "Orla Finch"), "b", span(B, "Orla Finch"))),
                                List.of(span(A, "Nine boats"))),
                        new TextFamily.Member("b", 0, List.of(), List.of())));
        LinkedEntity finch = new LinkedEntity(
                "e1",
                EntityType.PERSON,
                "Orla Finch",
                List.of(new LinkedEntity.Member("a", "e1")),
                List.of(
                        new LinkedEntity.NameCount("Kestrel", LinkedEntity.NameVoice.OWN, "Orla Finch", 1),
                        new LinkedEntity.NameCount("Kestrel", LinkedEntity.NameVoice.OWN, "O\"F", 2),
                        new LinkedEntity.NameCount("Curlew", LinkedEntity.NameVoice.INDIRECT, "Orla Finch", 1)),
                List.of(
                        Merge.sameName("Orla Finch", List.of("a", "b")),
                        new Merge("O\"F", "Orla Finch", Merge.Rule.KNOWN_AS, List.of("a"), inA, null)));
        Claim claim = new Claim(
                "c1",
                "Nine boats sank",
                new Claim.ClaimSpeaker("e1", "Orla Finch", SourceKind.NAMED_PERSON, 0.9, List.of()),
                List.of(appearance(inA, Rendering.Wording.SAME), appearance(inB, Rendering.Wording.REWORDED)),
                List.of(
                        new Claim.IndependentReport("Kestrel", List.of("a"), "its own text"),
                        new Claim.IndependentReport("Curlew", List.of("b"), "its own text")),
                List.of(new Claim.OriginalSource(
                        "Orla Finch", SourceKind.NAMED_PERSON, List.of("a", "b"), "one speaker")),
                null);
        Conflict conflict = new Conflict(
                "x1",
                Conflict.Kind.QUANTITY,
                "c1",
                List.of(new Conflict.Side("8 boats", "s1", inB), new Conflict.Side("9 boats", "s1", inA)));
        TimelineEntry entry = new TimelineEntry(
                "2031-05-03",
                LocalDate.of(2031, 5, 3),
                LocalDate.of(2031, 5, 3),
                "3 May",
                span(A, "Orla"),
                TimelineEntry.Dates.SAYING,
                "published 2031-05-05",
                "s1",
                inA);
        return new Comparison(story, List.of(family), List.of(finch), List.of(claim), List.of(conflict), List.of(entry))
                .with(List.of(new CorrectionOutcome(
                        2, "fix.json, line 7", CorrectionOutcome.Status.NOT_FOUND, "nothing is called “Ola”")));
    }

    private static Claim.Appearance appearance(Evidence evidence, Rendering.Wording wording) {
        return new Claim.Appearance(
                "s1", new Rendering(Rendering.Voice.INDIRECT, wording, Rendering.Stance.ASSERTS), evidence);
    }

    private static Evidence evidence(String article, String text, String exact) {
        return new Evidence(article, new TextSpans(List.of(span(text, exact))), exact, "", "", Digests.sha256(text));
    }

    private static TextSpan span(String text, String exact) {
        int begin = text.indexOf(exact);
        return new TextSpan(begin, begin + exact.length());
    }

    private static AnnotatedArticle article(String id, @Nullable String outlet, String text) {
        return new AnnotatedArticle(
                new Article(id, outlet, null, null, null, "boats", "en", text),
                new TextStructure(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
