package org.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2016-09-12                      | 2016-09-12
                    2016-9-2                        | 2016-09-02
                    2016-09-12T10:00:00Z            | 2016-09-12T10:00:00Z
                    2016-09-12T10:00:00.123+02:00   | 2016-09-12T10:00:00.123+02:00
                    2016-09-12T10:00:00+0200        | 2016-09-12T10:00:00+02:00
                    2016-09-12 10:00                | 2016-09-12T10:00:00
                    2016/09/12                      | 2016-09-12
                    20160912                        | 2016-09-12
                    Mon, 12 Sep 2016 10:00:00 GMT   | 2016-09-12T10:00:00Z
                    Mon, 12 Sep 2016 10:00:00 +0100 | 2016-09-12T10:00:00+01:00
                    12 September 2016               | 2016-09-12
                    September 12, 2016              | 2016-09-12
                    Sept 12, 2016                   | 2016-09-12
                    """)
    void commonFormsBecomeIso(String given, String iso) {
        assertEquals(iso, PublishedDates.toIso(given));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "3/4/2016", "2016-13-01", "2016-02-30", "2016", "12:00", "2016-09-12T99:00"})
    void otherFormsAreRefused(String given) {
        assertNull(PublishedDates.toIso(given));
    }

    @Test
    void aHugeStringIsRefusedAtOnce() {
        assertNull(PublishedDates.toIso("2".repeat(1 << 20)));
    }
}
