package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.cli.console.Progress;

@DisplayName("The progress of a check")
class ProgressTest {
    private static final long MILLIS = 1_000_000;

    private final StringWriter terminal = new StringWriter();
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5 * MILLIS);

    private Progress of(int files, boolean isWanted) {
        return new Progress(new PrintWriter(terminal), files, isWanted, clock::get);
    }

    @Test
    void isOneLineThatIsWrittenOver() {
        Progress progress = of(2000, true);
        progress.step();
        clock.addAndGet(100 * MILLIS);
        progress.step();

        assertThat(terminal.toString()).isEqualTo("\r1/2000 \u2026\r2/2000 \u2026");
    }

    @Test
    void isReportedTenTimesASecondAtMost() {
        Progress progress = of(2000, true);
        for (int i = 0; i < 1000; i++) {
            progress.step();
            clock.addAndGet(MILLIS);
        }

        assertThat(terminal.toString().chars().filter(c -> c == '\r')).hasSize(10);
    }

    @Test
    void isErasedForWhatElseIsReportedAndAtTheEnd() {
        Progress progress = of(10, true);
        progress.step();
        progress.erase();
        progress.erase();

        assertThat(terminal.toString()).isEqualTo("\r1/10 \u2026\r      \r");
    }

    @Test
    void isNotReportedForAFewFilesNorWhereNobodySeesIt() {
        Progress few = of(9, true);
        Progress unseen = of(2000, false);
        few.step();
        few.erase();
        unseen.step();
        unseen.erase();

        assertThat(terminal.toString()).isEmpty();
    }
}
