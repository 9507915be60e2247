package org.hearsay.claim;

import static org.hearsay.fixture.ArticleBuilder.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.junit.jupiter.api.Test;

class CentralityTest {
    private static final AnnotatedArticle A = article(
                    "a",
                    "2031-05-05",
                    "The lock gate at Osk broke under the flood. The keeper of the lock had warned of the gate in the flood year."
                            + " The keeper likes to paint herons at weekends with his niece. The gate broke."
                            + " The keeper of the lock had warned of the gate in the flood year.")
            .build();
    private static final AnnotatedArticle B = article(
                    "b", "2031-05-06", "The flood broke a gate at Osk. The keeper of the lock ran.")
            .build();
    private static final AnnotatedArticle C = article(
                    "c", "2031-05-06", "A broken lock gate let the flood into the streets of Osk. Somebody had warned.")
            .build();
    private static final AnnotatedArticle COPY = article(
                    "d",
                    "2031-05-07",
                    "A broken lock gate let the flood into the streets of Osk. Herons paint weekends.")
            .build();

    private static List<Double> ofA(List<TextFamily> families, AnnotatedArticle... others) {
        List<AnnotatedArticle> articles = new ArrayList<>(List.of(others));
        articles.add(A);
        Centrality centrality = new Centrality(new Story("s", articles), families);
        return new AssertionReader(families, List.of())
                .read(A).stream().map(centrality::of).toList();
    }

    @Test
    void whatTheOthersWriteAboutIsMoreCentralThanAnAside() {
        List<Double> of = ofA(List.of(), B, C);
        assertTrue(of.get(0) > of.get(1), of.toString());
        assertTrue(of.get(1) > of.get(2), of.toString());
    }

    @Test
    void aFewCommonWordsTellLittleAndTheBeginningTellsMore() {
        List<Double> of = ofA(List.of(), B, C);
        assertTrue(of.get(3) < of.get(0), of.toString());
        assertTrue(of.get(4) < of.get(1), of.toString());
        assertTrue(of.get(4) > 0.8 * of.get(1), of.toString());
    }

    @Test
    void aCopyHasNoSayAndAloneNothingIsCentral() {
        TextFamily copied = new TextFamily(
                "f1",
                List.of(
                        new TextFamily.Member("c", 1, List.of(), List.of()),
                        new TextFamily.Member("d", 1, List.of(), List.of())));
        assertEquals(ofA(List.of(), B, C), ofA(List.of(copied), B, C, COPY));
        assertEquals(List.of(0d, 0d, 0d, 0d, 0d), ofA(List.of()));
    }
}
