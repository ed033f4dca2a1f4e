package org.hongdun.portal.paper.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTypeTest {

    @ParameterizedTest
    @CsvSource({"a.pdf,PDF", "A.PDF,PDF", "a.b.jpeg,JPEG", "x.jpg,JPEG", "x.png,PNG", "x.ofd,OFD"})
    void the_ending_names_the_type(String fileName, PaperType type) {
        assertThat(PaperType.named(fileName)).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "pdf.html", "pdf ", "a.pdf.js", "noending", ""})
    void other_endings_are_no_papers(String fileName) {
        assertThat(PaperType.named(fileName)).isEmpty();
    }

    @Test
    void content_counts_and_not_the_name() {
        byte[] page = "<html><script>".getBytes(ISO_8859_1);
        byte[] zip = "PK\u0003\u0004....word/document.xml".getBytes(ISO_8859_1);

        for (PaperType type : PaperType.values()) {
            assertThat(type.fits(page)).as("%s", type).isFalse();
            assertThat(type.fits(zip)).as("%s", type).isFalse();
            assertThat(type.fits(new byte[0])).as("%s", type).isFalse();
        }
    }

    @Test
    void real_beginnings_fit() {
        assertThat(PaperType.PDF.fits("%PDF-1.7 ...".getBytes(ISO_8859_1))).isTrue();
        assertThat(PaperType.JPEG.fits(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}))
                .isTrue();
        assertThat(PaperType.PNG.fits("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1)))
                .isTrue();
        assertThat(PaperType.OFD.fits("PK\u0003\u0004....OFD.xml".getBytes(ISO_8859_1)))
                .isTrue();
    }
}
