package org.hearsay.family;

import static org.hearsay.fixture.ArticleBuilder.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.junit.jupiter.api.Test;

class ShingleFamilyFinderTest {
    private static final String LEAD = "A grain barge sank at the old lock of Velm before dawn on Monday after its "
            + "hull was holed by a loose gate, and the crew of four swam to the towpath without serious harm. ";
    private static final String BODY = "Engineers have closed the canal between the lock and the mill, and traffic "
            + "will be sent round by the southern arm until the wreck has been lifted by a floating crane. ";
    private static final String END = "The barge had left the granary at Osk the evening before with sixty tons of "
            + "barley, most of which was still in the hold when divers went down to look at the damage. ";
    private static final String QUOTE = "“We heard the gate go, the whole boat shook from end to end, and then the "
            + "water was over the boards before any of us could find a pump or even wake the cook,” the skipper said. ";
    private static final String ADDED =
            "Readers who keep boats on the southern arm should moor them by the mill until the crane has gone. ";
    private static final String OWN = "Nobody in the village had slept much, what with the lamps on the water and "
            + "the shouting of the men, and by breakfast half of it stood along the bank with bread and blankets. ";

    private static List<TextFamily> find(String... texts) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(article("a" + articles.size(), "2031-05-05", text).build());
        }
        return new ShingleFamilyFinder().find(new Story("s", articles));
    }

    @Test
    void aCutReprintAndAnExtendedOneJoinTheWire() {
        List<TextFamily> families = find(LEAD + BODY + END, LEAD + BODY, LEAD + BODY + END + ADDED, OWN);
        assertEquals(2, families.size());
        assertEquals(
                List.of("a0", "a1", "a2"),
                families.getFirst().members().stream()
                        .map(TextFamily.Member::article)
                        .toList());
    }

    @Test
    void theSameQuotationIsNoCopy() {
        assertEquals(2, find(OWN + QUOTE, LEAD + QUOTE).size());
    }

    @Test
    void aStockPhraseIsNoCopy() {
        String stock = "The towpath company did not at once answer a request for comment on the state of the gate.";
        assertEquals(2, find(OWN + stock, LEAD + BODY + stock).size());
    }

    @Test
    void passagesAndAddedSentencesAreRecorded() {
        List<TextFamily> families = find(LEAD + BODY, LEAD + QUOTE + BODY + OWN);
        TextFamily.Member extended = families.getFirst().members().get(1);
        assertEquals(2, extended.copies().size(), "a passage ends at a quotation");
        String text = LEAD + QUOTE + BODY + OWN;
        assertTrue(extended.copies().getFirst().span().in(text).startsWith("A grain barge"));
        assertEquals("a0", extended.copies().getFirst().otherArticle());
        assertEquals(OWN.strip(), extended.added().getLast().in(text));
        assertEquals(1.0, families.getFirst().members().getFirst().share());
        assertTrue(extended.share() > 0.4 && extended.share() < 0.8);
    }

    @Test
    void lightEditsAndTypographyMakeNoOtherText() {
        String edited = (LEAD + BODY + END)
                .replace("sank at", "went down at")
                .replace("on Monday ", "")
                .replace("serious harm", "any serious harm")
                .replace("Engineers", "The engineers")
                .replace("floating crane", "big crane")
                .replace("sixty tons of barley", "60 tonnes of barley");
        assertEquals(1, find(LEAD + BODY + END, edited).size());
    }

    @Test
    void whatIsDroppedIsToldInTheOriginal() {
        TextFamily family = find(LEAD + BODY + END, LEAD + END).getFirst();
        assertEquals(new TextFamily.Original("a0", TextFamily.Original.Reason.FULLEST), family.original());
        TextFamily.Member cut = family.members().get(1);
        assertEquals(1, cut.dropped().size());
        assertEquals(BODY.strip(), cut.dropped().getFirst().in(LEAD + BODY + END));
        assertEquals(List.of(), family.members().getFirst().dropped());
    }

    @Test
    void theEarliestIsTheOriginalWhereAllTimesAreKnown() {
        AnnotatedArticle full =
                article("a", "2031-05-05T10:00:00Z", LEAD + BODY + END).build();
        AnnotatedArticle cut = article("b", "2031-05-05T09:00:00Z", LEAD + BODY).build();
        assertEquals(
                new TextFamily.Original("b", TextFamily.Original.Reason.EARLIEST),
                new ShingleFamilyFinder()
                        .find(new Story("s", List.of(full, cut)))
                        .getFirst()
                        .original());
    }

    @Test
    void aPostPrintedInTwoTextsIsNoCopy() {
        String post =
                "The lock will stay shut for two days and nights while we wait for the crane from Osk, so please do "
                        + "not come and look at it, because the towpath is soft and there is nothing at all to see. "
                        + "— Velm Canals (@velmcanals) 5 May\n";
        assertEquals(
                2, find(LEAD + "\n" + post + BODY, OWN + "\n" + post + ADDED).size());
    }

    @Test
    void aHundredAndFiftyArticlesTakeSeconds() {
        Random random = new Random(7);
        String[] texts = new String[150];
        for (int i = 0; i < texts.length; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 800; word++) {
                text.append("w")
                        .append(i % 3 == 0 ? word : random.nextInt(3000))
                        .append(word % 20 == 19 ? ". " : " ");
            }
            texts[i] = text.toString();
        }
        long begin = System.nanoTime();
        List<TextFamily> families = find(texts);
        assertEquals(50, families.getFirst().members().size());
        assertEquals(101, families.size());
        assertTrue((System.nanoTime() - begin) / 1e9 < 20, "took too long");
    }
}
