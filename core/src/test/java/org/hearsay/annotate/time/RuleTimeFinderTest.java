package org.hearsay.annotate.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearsay.annotate.segment.OpenNlpSegmenter;
import org.hearsay.model.Article;
import org.hearsay.model.TextStructure;
import org.hearsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTimeFinderTest {
    /** A Thursday. */
    private static final String PUBLISHED = "2024-03-07T09:20:00Z";

    private static final OpenNlpSegmenter SEGMENTER = new OpenNlpSegmenter();

    /** Each text with what is found in it: {@code words=value}, with the type where it is no date, and the modifier. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Dates
            It sank on 3 March 2024.                         | 3 March 2024=2024-03-03
            It sank on April 2, 2023.                        | April 2, 2023=2023-04-02
            It sank on Tuesday, April 4, 2023.               | Tuesday, April 4, 2023=2023-04-04
            It sank on the 5th of June 2019.                 | the 5th of June 2019=2019-06-05
            It sank, May 5, 2019, for good.                  | May 5, 2019=2019-05-05
            It sank on Dec. 28 for good.                     | Dec. 28=2023-12-28
            It sank on 2022-12-31.                           | 2022-12-31=2022-12-31
            It sank on 25/12/2022.                           | 25/12/2022=2022-12-25
            It sank on 3/4/2022.                             | 3/4/2022=null
            It sank on June 31 2024x.                        | ''
            It sank in September of 2015.                    | September of 2015=2015-09
            Since September 2014 it has lain there.          | September 2014=2014-09
            It sank in 2014.                                 | 2014=2014
            It sank in the 1990s.                            | the 1990s=199
            It sank in the late '80s.                        | the late '80s=198 END
            It sank in the 19th century.                     | the 19th century=18
            It sank in early March.                          | early March=2024-03 START
            It sank in mid-2019.                             | mid-2019=2019 MID
            It sank at the end of 2019.                      | the end of 2019=2019 END
            It sank in the summer of 2019.                   | the summer of 2019=2019-SU
            It sank last winter.                             | last winter=2023-WI
            Profits rose in the third quarter.               | the third quarter=2023-Q3
            Profits rose in the third quarter of 2019.       | the third quarter of 2019=2019-Q3
            Profits rose in Q3 2019.                         | Q3 2019=2019-Q3
            Profits rose in the first half of this year.     | the first half of this year=2024-H1
            Profits rose in fiscal 2019.                     | fiscal 2019=FY2019
            It ran from May 5-7, 2019.                       | May 5=2019-05-05;7, 2019=2019-05-07
            It ran from 5 to 7 May 2019.                     | 5=2019-05-05;7 May 2019=2019-05-07
            It ran from December to March 2019.              | December=2018-12;March 2019=2019-03
            It ran from 2009 to 2011.                        | 2009=2009;2011=2011
            It sank on Christmas Day.                        | Christmas Day=2023-12-25

            # Relative
            It sank on Monday.                               | Monday=2024-03-04
            It sank on Thursday.                             | Thursday=2024-03-07
            The court will sit on Monday.                    | Monday=2024-03-11
            The gate stays shut until Friday.                | Friday=2024-03-08
            It sank early on Thursday.                       | early on Thursday=2024-03-07 START
            It sank last Friday.                             | last Friday=2024-03-01
            The court will sit next Monday.                  | next Monday=2024-03-11
            It sank on Monday of last week.                  | Monday of last week=2024-02-26
            It sank yesterday.                               | yesterday=2024-03-06
            The court will sit tomorrow.                     | tomorrow=2024-03-08
            It sank the day before yesterday.                | the day before yesterday=2024-03-05
            It sank last week.                               | last week=2024-W09
            It sank earlier this week.                       | earlier this week=2024-W10 START
            It sank last month.                              | last month=2024-02
            The court will sit next year.                    | next year=2025
            It sank over the weekend.                        | the weekend=2024-W09-WE
            It sank two days ago.                            | two days ago=2024-03-05
            It sank three weeks ago.                         | three weeks ago=2024-W07
            It sank about a decade ago.                      | about a decade ago=2014 APPROX
            It sank several years ago.                       | several years ago=PAST_REF
            It was built in January.                         | January=2024-01
            The bridge was built in October.                 | October=2023-10
            The bridge will open in October.                 | October=2024-10
            It sank on 5 May 2019 and rose the next day.     | 5 May 2019=2019-05-05;the next day=2019-05-06
            It sank on 5 May 2019. Two weeks later it rose.  | 5 May 2019=2019-05-05;Two weeks later=2019-W20
            It sank in May 2019 and rose the same month.     | May 2019=2019-05;the same month=2019-05
            Fares fell, compared with the same month a year ago. | the same month a year ago=2023-03
            It fell at the end of the day.                   | the end of the day=2024-03-07 END

            # Times
            It sank on Monday morning.                       | Monday morning=TIME 2024-03-04TMO
            It sank last night.                              | last night=TIME 2024-03-06TNI
            The court sits tonight.                          | tonight=TIME 2024-03-07TNI
            It sank at 4 pm EST.                             | 4 pm EST=TIME 2024-03-07T16:00-05:00
            It sank at 16:15 UTC on Monday.                  | 16:15 UTC on Monday=TIME 2024-03-04T16:15Z
            On Monday it sank at 4:30 p.m.                   | Monday=2024-03-04;4:30 p.m.=TIME 2024-03-04T16:30
            It sank at 0800 GMT.                             | 0800 GMT=TIME 2024-03-07T08:00Z
            It sank at noon.                                 | noon=TIME 2024-03-07T12:00
            They won 3:15 and lost.                          | ''

            # Periods, sets, references
            It lay there for almost six years.               | almost six years=DURATION P6Y LESS_THAN
            It lay there for two and a half years.           | two and a half years=DURATION P2.5Y
            A 12-year low; a ten-month delay.                | 12-year=DURATION P12Y;ten-month=DURATION P10M
            It took twenty-one days and 90 minutes.          | twenty-one days=DURATION P21D;90 minutes=DURATION PT90M
            It lay there for more than a decade.             | more than a decade=DURATION P10Y MORE_THAN
            It lay there for years.                          | years=DURATION PXY
            Over the past two months it lay there.           | the past two months=DURATION P2M
            It will be raised within the next six months.    | the next six months=DURATION P6M
            The ferry sails every day.                       | every day=SET P1D
            The ferry sails twice a week.                    | twice a week=SET P1W
            The ferry sails every Monday.                    | every Monday=SET XXXX-WXX-1
            The toll rises annually.                         | annually=SET P1Y
            It costs 3 million a year.                       | a year=SET P1Y
            It was recently raised.                          | recently=PAST_REF
            It is now afloat.                                | now=PRESENT_REF
            It will soon sail.                               | soon=FUTURE_REF

            # No times
            March with us. They may come second.             | ''
            Theresa May spoke. A March for Tarrow.           | ''
            About three quarters of them left.               | ''
            She read the Ardel Daily on a tablet.            | ''
            He is in his 70s.                                | ''
            It cost $2014 and 2,014 people came.             | ''
            """)
    void everyConstruction(String text, String expected) {
        assertEquals(expected, found(text, PUBLISHED), text);
    }

    private static String found(String text, @Nullable String published) {
        return expressions(text, published).stream()
                .map(time -> time.span().in(text) + "=" + shown(time))
                .collect(Collectors.joining(";"));
    }

    private static String shown(TimeExpression time) {
        String type = time.type() == TimeExpression.Type.DATE ? "" : time.type() + " ";
        return type + time.value() + (time.mod() == null ? "" : " " + time.mod());
    }

    private static List<TimeExpression> expressions(String text, @Nullable String published) {
        Article article = new Article("a", null, null, null, published, null, "en", text);
        return new RuleTimeFinder().find(article, SEGMENTER.segment(text), List.of());
    }

    @Test
    void theAnchorIsSaidWhereOneWasNeeded() {
        List<TimeExpression> times = expressions("It sank on Monday, before 3 March 2024.", PUBLISHED);
        assertEquals("published 2024-03-07", times.getFirst().anchor());
        assertNull(times.getLast().anchor());
    }

    @Test
    void withoutADayOfPublicationNothingIsGuessed() {
        TimeExpression time =
                expressions("It sank on Monday, before 3 March 2024.", null).getFirst();
        assertNull(time.value());
        assertNull(time.anchor());
    }

    @Test
    void hostileTextTakesLinearTime() {
        TextStructure none = new TextStructure(List.of(), List.of(), List.of());
        for (String piece : List.of("May 1 ", " Monday", "1", "two and a half ", "the end of the ", "2019-", "\n \n")) {
            String text = piece.repeat(30_000 / piece.length());
            Article article = new Article("a", null, null, null, PUBLISHED, null, "en", text);
            Assertions.assertTimeout(
                    Duration.ofSeconds(30), () -> new RuleTimeFinder().find(article, none, List.of()), piece);
        }
    }

    @Test
    void anyMixOfWordsGivesSpansInOrderInsideTheText() {
        List<String> words = List.of(
                "the",
                "May",
                "Monday",
                "2019",
                "31",
                "-",
                ",",
                "to",
                "last",
                "week",
                "two",
                "ago",
                "4",
                "pm",
                "'80s",
                "of",
                "quarter",
                "third",
                "\n\n",
                "\uD83D\uDE00",
                "a",
                "year",
                "99/99/99",
                "0000-00-00",
                "25:61",
                "half",
                "'s");
        Random random = new Random(20240307);
        for (int round = 0; round < 200; round++) {
            String text = random.ints(40, 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            int end = 0;
            for (TimeExpression time : expressions(text, random.nextBoolean() ? PUBLISHED : null)) {
                assertTrue(time.span().begin() >= end && time.span().end() <= text.length(), text);
                int first = time.span().in(text).codePointAt(0);
                assertTrue(Character.isLetterOrDigit(first) || first == '\'', text);
                assertTrue(time.value() == null || !time.value().isBlank(), text);
                end = time.span().end();
            }
        }
    }
}
