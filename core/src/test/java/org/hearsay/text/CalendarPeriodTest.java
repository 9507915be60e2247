package org.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarPeriodTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-07              | 2024-03-07 | 2024-03-07 | 7 March 2024
            2024-03-07TMO           | 2024-03-07 | 2024-03-07 | 7 March 2024, morning
            2024-03-07T16:00Z       | 2024-03-07 | 2024-03-07 | 7 March 2024, 16:00 UTC
            2024-03-07T16:00-05:00  | 2024-03-07 | 2024-03-07 | 7 March 2024, 16:00 UTC-05:00
            2024-W10                | 2024-03-04 | 2024-03-10 | week of 4 March 2024
            2020-W53                | 2020-12-28 | 2021-01-03 | week of 28 December 2020
            2024-W10-WE             | 2024-03-09 | 2024-03-10 | weekend of 9 March 2024
            2024-02                 | 2024-02-01 | 2024-02-29 | February 2024
            2024-Q4                 | 2024-10-01 | 2024-12-31 | fourth quarter of 2024
            2024-H1                 | 2024-01-01 | 2024-06-30 | first half of 2024
            2024-FA                 | 2024-09-01 | 2024-11-30 | autumn 2024
            2024-WI                 | 2024-12-01 | 2025-02-28 | winter 2024 to 2025
            2024                    | 2024-01-01 | 2024-12-31 | 2024
            FY2024                  | 2024-01-01 | 2024-12-31 | fiscal year 2024
            199                     | 1990-01-01 | 1999-12-31 | the 1990s
            18                      | 1800-01-01 | 1899-12-31 | the years 1800 to 1899
            """)
    void hasItsDaysAndWords(String value, String first, String last, String words) {
        CalendarPeriod period = CalendarPeriod.of(value);
        assertNotNull(period);
        assertEquals(first, period.first().toString());
        assertEquals(last, period.last().toString());
        assertEquals(words, period.words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P6Y", "PT2H", "PAST_REF", "XXXX-WXX-1", "TMO", "2024-13", "2024-02-30", "2023-W54", ""})
    void whatHasNoPlaceInTheCalendarIsNone(String value) {
        assertNull(CalendarPeriod.of(value));
    }
}
