package org.openplp.core.partnership;

import java.time.LocalDate;
import java.util.List;
import org.openplp.core.Buildable;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Opaque;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;
import org.openplp.core.record.Contradictions;

/**
 * How a partnership ended.
 *
 * @param date the last day of the partnership
 * @param how how it ended
 * @param into the id of the partnership into which it merged
 * @param interiorToldOn the day on which the FPS Interior was informed
 */
@Buildable
public record Ending(
        Recorded<LocalDate> date, Recorded<How> how, Recorded<@Opaque String> into, Recorded<LocalDate> interiorToldOn)
        implements Dated<Ending> {
    /** How a partnership can end. */
    public enum How {
        /** It stopped. */
        STOPPED,
        /** It merged into another one. */
        MERGED,
        /** It merged into another one, and its name changed. */
        RENAMED_AND_MERGED
    }

    public Ending {
        Components.requireAll(Ending.class, date, how, into, interiorToldOn);
    }

    /** {@return an ending with nothing on record yet} */
    public static Ending blank() {
        return EndingBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public EndingBuilder toBuilder() {
        return new EndingBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return date;
    }

    @Override
    public Ending asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(this, new Ending(cut.date(date), how, into, cut.date(interiorToldOn)));
    }

    /** {@return the contradictions in this record, with paths relative to it; empty if there are none} */
    public List<Defect> contradictions() {
        return Contradictions.collect().reference("into", into).found();
    }
}
