package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.outline.Outline;
import org.openplp.formats.report.Manner;
import org.openplp.formats.wording.Detail;
import org.openplp.rules.standing.Topic;
import org.openplp.rules.text.Language;

/** The same is said of why, whatever the form, by keys or by labels: a day and an agreement were once left out of HTML. */
@DisplayName("Every report")
class EveryReportSaysWhyTest {
    private static List<String> why(Manner manner) {
        Outline outline = new Outline(
                Checked.croisette(), Checked.croisette().assessment().orElseThrow(), manner);
        return Stream.of(Topic.NOT_KEPT, Topic.NOT_FOLLOWED)
                .flatMap(topic -> outline.items(topic).stream())
                .map(item -> plain(item.detail(Detail.WHY)))
                .toList();
    }

    /** Without what a form adds: wrapped lines, and signs of Markdown. */
    private static String plain(String text) {
        return text.replaceAll("[\\\\`]", "").replaceAll("[\\s\\p{Z}]+", " ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhyInTheSameWords(Language language) {
        Manner manner = new Manner(Checked.in(language), false, false);
        List<String> why = why(manner);
        String text = ReportFormat.TEXT.of(manner, Checked.croisette());
        String html = ReportFormat.HTML.of(manner, Checked.croisette());
        String markdown = ReportFormat.MARKDOWN.of(manner, Checked.croisette());
        String github = ReportFormat.GITHUB.of(manner, Checked.croisette());

        List<String> labelled = why(manner.labelled());
        assertThat(why).hasSizeGreaterThan(3).anyMatch(one -> one.contains("memberList.reviews[1].date"));
        assertThat(labelled).hasSameSizeAs(why).noneMatch(one -> one.contains("memberList"));
        assertThat(plain(text)).contains(why);
        assertThat(plain(markdown)).contains(labelled);
        assertThat(plain(Jsoup.parse(html).text())).contains(labelled);
        assertThat(plain(github).replace("%0A", " ")).contains(why.get(1));
    }
}
