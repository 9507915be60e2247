package org.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.hearsay.model.TextSpan;
import org.junit.jupiter.api.Test;

class QuotationsTest {
    private static List<String> quotations(String text) {
        return Quotations.find(text).stream().map(span -> span.in(text)).toList();
    }

    private static List<String> nested(String text) {
        return Quotations.nested(text, Quotations.find(text).getFirst()).stream()
                .map(span -> span.in(text))
                .toList();
    }

    @Test
    void straightCurlyAndDoubledMarksQuote() {
        assertEquals(
                List.of("\"One.\"", "“Two,”", "''Three,''"), quotations("\"One.\" Then “Two,” and ''Three,'' ok."));
    }

    @Test
    void oneKindOfMarkMayCloseAnother() {
        assertEquals(List.of("“The pier is shut.\""), quotations("“The pier is shut.\" He left."));
        assertEquals(List.of("\"The pier is shut.”"), quotations("\"The pier is shut.” He left."));
    }

    @Test
    void singleMarksQuote() {
        assertEquals(List.of("'The pier is shut,'"), quotations("'The pier is shut,' she said."));
        assertEquals(List.of("‘It isn’t safe,’"), quotations("‘It isn’t safe,’ she said."));
    }

    @Test
    void apostrophesDoNotQuote() {
        assertEquals(
                List.of(), quotations("It's the sailors' day; the '90s and rock 'n' roll weren't Tom's or James'."));
    }

    @Test
    void aPossessivePluralInsideDoesNotClose() {
        assertEquals(List.of("'the sailors' pay is late'"), quotations("They say 'the sailors' pay is late' again."));
    }

    @Test
    void singleMarksInsideDoubleOnesAreNested() {
        String text = "“She told me ‘never again’ and left,” he said.";
        assertEquals(List.of("“She told me ‘never again’ and left,”"), quotations(text));
        assertEquals(List.of("‘never again’"), nested(text));
    }

    @Test
    void doubleMarksInsideSingleOnesAreNested() {
        assertEquals(List.of("\"never again\""), nested("'She told me \"never again\" and left,' he said."));
    }

    @Test
    void aQuotationThatRunsOverParagraphsIsOneSpanInEach() {
        String text = "“First we wait.\n\n“Then we sail.” He left.";
        assertEquals(List.of("“First we wait.", "“Then we sail.”"), quotations(text));
        List<TextSpan> found = Quotations.find(text);
        assertFalse(Quotations.isClosed(text, found.get(0)));
        assertTrue(Quotations.isClosed(text, found.get(1)));
    }

    @Test
    void aQuotationOverParagraphsMayHaveMarksAtItsEndsOnly() {
        String text = "He wrote:\n\n“First we “wait.”\n\nThe “tide” is late. \n\nThen we sail.”\n\nHe left.";
        assertEquals(List.of("“First we “wait.”", "The “tide” is late.", "Then we sail.”"), quotations(text));
        assertTrue(Quotations.isClosed(text, Quotations.find(text).getLast()));
        assertEquals(List.of("“First we wait."), quotations("“First we wait.\n\nThen we sail.\n\nHe left."));
        assertEquals(
                List.of("“First we wait.", "“Then”"),
                quotations("“First we wait.\n\nIt rains.\n\n“Then” we sail.\n\nHe left.”"));
    }

    @Test
    void twoMarksAtOnceBeforeAWordOpenOneQuotation() {
        assertEquals(List.of("\"\"We wait,\"", "\"and sail.\""), quotations("\"\"We wait,\" he said, \"and sail.\""));
        assertEquals(List.of(), quotations("An empty \"\" quotes nothing."));
    }

    @Test
    void strayMarksQuoteNothing() {
        assertEquals(List.of("\"fine\""), quotations("A 6\" pipe and a 5'10\" man are \"fine\" by us."));
        assertEquals(List.of(), quotations("It ends” here. And so on."));
    }

    @Test
    void anUnclosedMarkDoesNotSwallowALongText() {
        assertEquals(List.of(), quotations("“" + "word ".repeat(1_000)));
    }

    @Test
    void hostileTextsTakeLinearTime() {
        for (String unit : List.of("\"", "'", "“", "‘a ", " 'a s' b", "''", "\"a", " \"", "“a\n", "“a\nb\n")) {
            String text = unit.repeat(1_000_000 / unit.length());
            assertTimeout(Duration.ofSeconds(5), () -> Quotations.find(text), unit);
        }
    }
}
