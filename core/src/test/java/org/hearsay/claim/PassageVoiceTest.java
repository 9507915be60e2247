package org.hearsay.claim;

import static org.hearsay.fixture.ArticleBuilder.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.fixture.ArticleBuilder;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.Rendering.Voice;
import org.hearsay.model.TextSpan;
import org.junit.jupiter.api.Test;

class PassageVoiceTest {
    private static ArticleBuilder text(String text) {
        return article("a", "2031-05-05", text);
    }

    private static Voice voice(ArticleBuilder builder, String passage) {
        AnnotatedArticle built = builder.build();
        int begin = built.text().indexOf(passage);
        TextSpan span = new TextSpan(begin, begin + passage.length());
        return PassageVoice.of(built, span, new QuotationMarks(built.text()));
    }

    @Test
    void whatSomebodySaidIsReportedThatHeSaidItIsToldByTheOutlet() {
        String said = "the ferry will sail again in June";
        ArticleBuilder builder = text("The harbour master declared on Monday " + said + ".")
                .saidByUnnamed(Kind.INDIRECT, "The harbour master", "declared", said);
        assertEquals(Voice.INDIRECT, voice(builder, said));
        assertEquals(Voice.OWN, voice(builder, "The harbour master declared on Monday " + said));
        assertEquals(Voice.INDIRECT, voice(builder, "declared on Monday " + said));
    }

    @Test
    void aCueInsideOrAfterWhatWasSaidTellsNoEvent() {
        String said = "The ferry will sail again in June";
        ArticleBuilder after = text(said + ", the harbour master confirmed to us.")
                .saidByUnnamed(Kind.INDIRECT, "the harbour master", "confirmed", said);
        assertEquals(Voice.INDIRECT, voice(after, said + ", the harbour master confirmed to us"));
        ArticleBuilder inside = text("The ferry will sail in June, the clerk added, and would be painted before.")
                .saidByUnnamed(Kind.INDIRECT, "the clerk", "added", "The ferry will sail in June");
        assertEquals(Voice.INDIRECT, voice(inside, "The ferry will sail in June, the clerk added, and"));
    }

    @Test
    void severalReportsInOnePassageAreOne() {
        ArticleBuilder builder = text("Orla Venn said she never saw the letter and repeatedly said nobody had asked.")
                .saidByUnnamed(Kind.INDIRECT, "Orla Venn", "said", "she never saw the letter")
                .saidByUnnamed(Kind.INDIRECT, "Orla Venn", "repeatedly said", "nobody had asked");
        assertEquals(Voice.INDIRECT, voice(builder, "she never saw the letter and repeatedly said nobody had asked"));
    }

    @Test
    void quotedWordsMakeAnEventThatIsToldMixed() {
        String said = "the plan as “a harbour without water”";
        ArticleBuilder builder = text("At a hearing in the town hall, Orla Venn dismissed " + said + ".")
                .saidByUnnamed(Kind.MIXED, "Orla Venn", "dismissed", said);
        assertEquals(Voice.MIXED, voice(builder, "At a hearing in the town hall, Orla Venn dismissed " + said));
    }

    @Test
    void aSpeechThatIsOnlyMentionedStaysWithTheOutlet() {
        String said = "the plan “a harbour without water”";
        ArticleBuilder builder = text("The boycott began after Orla Venn called " + said + ".")
                .saidByUnnamed(Kind.MIXED, "Orla Venn", "called", said);
        assertEquals(Voice.OWN, voice(builder, "The boycott began after Orla Venn called " + said));
    }

    @Test
    void aTermOrATitleInMarksIsNotSpeech() {
        for (String term : new String[] {"“nonsense”", "“A Harbour of the North”"}) {
            ArticleBuilder builder = text("Orla Venn criticized " + term + ".")
                    .saidByUnnamed(Kind.MIXED, "Orla Venn", "criticized", term);
            assertEquals(Voice.OWN, voice(builder, "Orla Venn criticized " + term));
        }
        String said =
                "her decision to stop the sale of all land on the northern shore that was meant for “summer guests” only";
        ArticleBuilder rare =
                text("Orla Venn announced " + said + ".").saidByUnnamed(Kind.MIXED, "Orla Venn", "announced", said);
        assertEquals(Voice.OWN, voice(rare, "Orla Venn announced " + said));
    }

    @Test
    void wordsOutsideTheQuotationMakeAPassageMixed() {
        String said = "that “prices have come down on all islands”";
        ArticleBuilder builder = text("Orla Venn said " + said + " after the strike ended.")
                .saidByUnnamed(Kind.DIRECT, "Orla Venn", "said", said);
        assertEquals(Voice.QUOTED, voice(builder, said));
        assertEquals(Voice.MIXED, voice(builder, said + " after the strike ended"));
    }

    @Test
    void whatStandsInMarksIsQuotedWhoeverSaidIt() {
        ArticleBuilder builder = text("“The bridge was never safe and they knew it.” It fell in May.");
        assertEquals(Voice.QUOTED, voice(builder, "The bridge was never safe and they knew it"));
        assertEquals(Voice.OWN, voice(builder, "It fell in May"));
    }

    @Test
    void impressionsOfTheOutletAreItsOwn() {
        String shown = "a man on the bridge";
        ArticleBuilder video =
                text("The video shows " + shown + ".").saidByUnnamed(Kind.INDIRECT, "The video", "shows", shown);
        assertEquals(Voice.OWN, voice(video, shown));
        String seeming = "ready to close the harbour";
        ArticleBuilder council =
                text("The council appears " + seeming + ".").said(Kind.INDIRECT, "nobody", "appears", seeming);
        assertEquals(Voice.OWN, voice(council, seeming));
        ArticleBuilder records = text("The records show nobody was on the bridge.")
                .saidByUnnamed(Kind.INDIRECT, "The records", "show", "nobody was on the bridge");
        assertEquals(Voice.INDIRECT, voice(records, "nobody was on the bridge"));
    }

    @Test
    void aCueOfNobodyIsTheOutletsUnlessItSaysThatOthersSaySo() {
        ArticleBuilder expected = text("The ferry is expected to sail in June.")
                .said(Kind.INDIRECT, "nobody", "is expected", "to sail in June");
        assertEquals(Voice.OWN, voice(expected, "The ferry is expected to sail in June"));
        ArticleBuilder hearsay = text("The ferry will reportedly sail in June.")
                .said(Kind.INDIRECT, "nobody", "reportedly", "sail in June");
        assertEquals(Voice.INDIRECT, voice(hearsay, "reportedly sail in June"));
    }
}
